import { useTranslation } from 'react-i18next';
import { useRegions } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';
import { CheckboxGrid } from '@/ui/form/CheckboxGrid';
import { RadioGroup } from '@/ui/form/RadioGroup';
import type { FieldError } from '@/ui/form/errors';
import { LoadFailure } from '@/ui/LoadFailure';
import { toggled } from '../toggled';
import { CentrePicker } from './CentrePicker';
import type { Typed } from './planForm';

interface Props {
  typed: Typed;
  error?: FieldError;
  onType: (patch: Partial<Typed>) => void;
}

/** All rooms that there are, or those of some regions and centres. */
export function PlaceFields({ typed, error, onType }: Props) {
  const { t } = useTranslation('slotplans');
  const text = useText();
  const regions = useRegions('kk');
  return (
    <>
      <RadioGroup
        id="places"
        legend={t('field.places')}
        error={error}
        inline
        value={typed.everywhere ? 'all' : 'some'}
        onChange={(value) => onType({ everywhere: value === 'all' })}
        options={(['all', 'some'] as const).map((value) => ({ value, label: t(`where.${value}`) }))}
      />
      {!typed.everywhere && (
        <>
          <LoadFailure queries={[regions]} />
          <CheckboxGrid
            id="regions"
            legend={t('regions')}
            hint={t('regionsHint')}
            options={(regions.data ?? []).map(({ code, name }) => ({ value: code, label: text(name) }))}
            chosen={typed.regions}
            onToggle={(code, on) => onType({ regions: toggled(typed.regions, code, on) })}
          />
          <CentrePicker
            chosen={typed.centres}
            onToggle={(code, on) => onType({ centres: toggled(typed.centres, code, on) })}
          />
        </>
      )}
    </>
  );
}
