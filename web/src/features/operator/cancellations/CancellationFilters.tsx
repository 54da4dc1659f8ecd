import { useTranslation } from 'react-i18next';
import { DateFilter } from '@/ui/form/DateFilter';
import { SelectField } from '@/ui/form/SelectField';
import { LoadFailure } from '@/ui/LoadFailure';
import { PlaceFilters } from '../PlaceFilters';
import { useRooms } from './api';
import type { Wanted } from './wanted';

interface Props {
  wanted: Wanted;
  onWant: (wanted: Wanted) => void;
}

export function CancellationFilters({ wanted, onWant }: Props) {
  const { t } = useTranslation('cancellations');
  const rooms = useRooms(wanted.centre);
  const change = (patch: Partial<Wanted>) => onWant({ ...wanted, ...patch });
  return (
    <div className="filters">
      <PlaceFilters
        place={wanted}
        labels={{ region: t('region'), centre: t('centre'), none: t('choose') }}
        onPlace={(place) => change({ ...place, room: '' })}
      />
      <LoadFailure queries={[rooms]} />
      <SelectField
        id="room"
        label={t('room')}
        optional="unmarked"
        placeholder={t('allRooms')}
        disabled={!wanted.centre}
        value={wanted.room}
        onChange={(room) => change({ room })}
        options={(rooms.data ?? []).map((name) => ({ value: name, label: name }))}
      />
      <DateFilter id="from" legend={t('from')} value={wanted.from} onChange={(from) => change({ from })} />
      <DateFilter id="to" legend={t('to')} value={wanted.to} onChange={(to) => change({ to })} />
    </div>
  );
}
