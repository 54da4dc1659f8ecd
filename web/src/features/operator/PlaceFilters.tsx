import { useCentres, useRegions } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';
import { SelectField } from '@/ui/form/SelectField';
import { LoadFailure } from '@/ui/LoadFailure';

export interface Place {
  region: string;
  /** Of the region; another region has none chosen. */
  centre: string;
}

interface Props {
  place: Place;
  /** Of the two fields, and of the choice of nothing. */
  labels: Record<'region' | 'centre' | 'none', string>;
  onPlace: (place: Place) => void;
}

/** The choice of a region, then of a centre in it; a closed centre is not listed, but may be asked for by its address. */
export function PlaceFilters({ place, labels, onPlace }: Props) {
  const text = useText();
  const regions = useRegions('kk');
  const centres = useCentres('kk', place.region);
  const listed = centres.data ?? [];
  const closed = !!centres.data && !!place.centre && !listed.some(({ code }) => code === place.centre);
  return (
    <>
      <LoadFailure queries={[regions, centres]} />
      <SelectField
        id="region"
        label={labels.region}
        optional="unmarked"
        placeholder={labels.none}
        value={place.region}
        onChange={(region) => onPlace({ region, centre: '' })}
        options={(regions.data ?? []).map(({ code, name }) => ({ value: code, label: text(name) }))}
      />
      <SelectField
        id="centre"
        label={labels.centre}
        optional="unmarked"
        placeholder={labels.none}
        disabled={!place.region}
        value={place.centre}
        onChange={(centre) => onPlace({ region: place.region, centre })}
        options={[
          ...listed.map(({ code, name }) => ({ value: code, label: text(name) })),
          ...(closed ? [{ value: place.centre, label: place.centre }] : []),
        ]}
      />
    </>
  );
}
