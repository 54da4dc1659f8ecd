import { useTranslation } from 'react-i18next';
import { useCentres, useRegions } from '@/features/apply/api';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { SelectField } from '@/ui/form/SelectField';
import { DateFilter } from '@/ui/form/DateFilter';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { StatusTag } from '@/ui/StatusTag';
import { usePersistentState } from '@/ui/usePersistentState';
import { useOperatorSlots, type OperatorSlot, type SlotFilter } from './api';
import { ScheduleImport } from './ScheduleImport';

export function SlotsPage() {
  const { t } = useTranslation('operator');
  const [filter, setFilter] = usePersistentState<SlotFilter>('operator.slots', {
    region: '',
    centre: '',
    date: '',
  });
  const slots = useOperatorSlots(filter);
  return (
    <Page title={t('slots.title')} wide>
      <ScheduleImport />
      <Panel title={t('slots.list')}>
        <Filters filter={filter} onFilter={setFilter} />
        <QueryView query={slots}>
          {(rows) => (rows.length === 0 ? <EmptyView title={t('slots.empty')} /> : <SlotTable rows={rows} />)}
        </QueryView>
      </Panel>
    </Page>
  );
}

interface FilterProps {
  filter: SlotFilter;
  onFilter: (filter: SlotFilter) => void;
}

function Filters({ filter, onFilter }: FilterProps) {
  const { t } = useTranslation('operator');
  const text = useText();
  const regions = useRegions('kk').data ?? [];
  const centres = useCentres('kk', filter.region).data ?? [];
  return (
    <div className="filters">
      <SelectField
        id="region"
        label={t('slots.region')}
        optional="unmarked"
        placeholder={t('all')}
        value={filter.region}
        onChange={(region) => onFilter({ ...filter, region, centre: '' })}
        options={regions.map((each) => ({ value: each.code, label: text(each.name) }))}
      />
      <SelectField
        id="centre"
        label={t('slots.centre')}
        optional="unmarked"
        placeholder={t('all')}
        disabled={!filter.region}
        value={filter.centre}
        onChange={(centre) => onFilter({ ...filter, centre })}
        options={centres.map((each) => ({ value: each.code, label: text(each.name) }))}
      />
      <DateFilter
        id="date"
        legend={t('slots.date')}
        value={filter.date}
        onChange={(date) => onFilter({ ...filter, date })}
      />
    </div>
  );
}

function SlotTable({ rows }: { rows: OperatorSlot[] }) {
  const { t, i18n } = useTranslation('operator');
  const text = useText();
  const format = useFormat();
  const status = (code: string) => {
    const key = `operator:slots.status.${code}`;
    return i18n.exists(key) ? i18n.t(key as never) : code;
  };
  return (
    <DataTable
      caption={t('slots.list')}
      rows={rows}
      rowKey={(slot) => slot.id}
      columns={[
        {
          key: 'at',
          title: t('slots.startsAt'),
          header: true,
          cell: (slot) => <span className="nowrap">{format.shortDateTime(slot.startsAt)}</span>,
        },
        {
          key: 'centre',
          title: t('slots.place'),
          cell: (slot) => (
            <span>
              {text(slot.centreName)} <span className="muted nowrap">{slot.centreCode}</span>
              <span className="reason muted">{t('slots.roomNumber', { room: slot.room })}</span>
            </span>
          ),
        },
        { key: 'language', title: t('slots.language'), cell: (slot) => t(`language.${slot.language}`) },
        {
          key: 'free',
          title: t('slots.free'),
          numeric: true,
          cell: (slot) => `${format.number(slot.freeSeats)} / ${format.number(slot.totalSeats)}`,
        },
        { key: 'held', title: t('slots.held'), numeric: true, cell: (slot) => format.number(slot.held) },
        {
          key: 'reserved',
          title: t('slots.reserved'),
          numeric: true,
          cell: (slot) => format.number(slot.reserved),
        },
        {
          key: 'status',
          title: t('state'),
          cell: (slot) => (
            <StatusTag tone={slot.status === 'OPEN' ? 'success' : 'neutral'}>{status(slot.status)}</StatusTag>
          ),
        },
      ]}
    />
  );
}
