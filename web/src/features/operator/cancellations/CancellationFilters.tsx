import { useTranslation } from 'react-i18next';
import { useCentres, useRegions } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';
import { DateFilter } from '@/ui/form/DateFilter';
import { SelectField } from '@/ui/form/SelectField';
import { useRooms } from './api';
import type { Wanted } from './wanted';

interface Props {
  wanted: Wanted;
  onWant: (wanted: Wanted) => void;
}

export function CancellationFilters({ wanted, onWant }: Props) {
  const { t } = useTranslation('cancellations');
  const text = useText();
  const regions = useRegions('kk').data ?? [];
  const centres = useCentres('kk', wanted.region).data ?? [];
  const rooms = useRooms(wanted.centre).data ?? [];
  const change = (patch: Partial<Wanted>) => onWant({ ...wanted, ...patch });
  return (
    <div className="filters">
      <SelectField
        id="region"
        label={t('region')}
        optional="unmarked"
        placeholder={t('choose')}
        value={wanted.region}
        onChange={(region) => change({ region, centre: '', room: '' })}
        options={regions.map(({ code, name }) => ({ value: code, label: text(name) }))}
      />
      <SelectField
        id="centre"
        label={t('centre')}
        optional="unmarked"
        placeholder={t('choose')}
        disabled={!wanted.region}
        value={wanted.centre}
        onChange={(centre) => change({ centre, room: '' })}
        options={centres.map(({ code, name }) => ({ value: code, label: text(name) }))}
      />
      <SelectField
        id="room"
        label={t('room')}
        optional="unmarked"
        placeholder={t('allRooms')}
        disabled={!wanted.centre}
        value={wanted.room}
        onChange={(room) => change({ room })}
        options={rooms.map((name) => ({ value: name, label: name }))}
      />
      <DateFilter id="from" legend={t('from')} value={wanted.from} onChange={(from) => change({ from })} />
      <DateFilter id="to" legend={t('to')} value={wanted.to} onChange={(to) => change({ to })} />
    </div>
  );
}
