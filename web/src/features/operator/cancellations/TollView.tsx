import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { Notice } from '@/ui/Notice';
import { SummaryList } from '@/ui/SummaryList';
import type { Toll } from './api';

/** How many people, how many of them have other seats and where, how many have none; `done`: it has happened. */
export function TollView({ toll, done = false }: { toll: Toll; done?: boolean }) {
  const { t } = useTranslation('cancellations');
  const text = useText();
  const format = useFormat();
  const { people, moved, left, destinations } = toll;
  return (
    <div className="stack">
      <SummaryList
        rows={[
          { key: 'people', label: t('people'), value: format.number(people) },
          { key: 'moved', label: t(done ? 'done.moved' : 'moved'), value: format.number(moved) },
          { key: 'left', label: t(done ? 'done.left' : 'left'), value: format.number(left) },
        ]}
      />
      {left > 0 && !done && (
        <Notice tone="warning" title={t('leftTitle', { left: format.number(left) })}>
          <p>{t('leftText')}</p>
        </Notice>
      )}
      {destinations.length > 0 && (
        <>
          <h3>{t('destinations')}</h3>
          <DataTable
            caption={t('destinations')}
            rows={destinations}
            rowKey={(row) => `${row.centreCode} ${row.date}`}
            columns={[
              {
                key: 'centre',
                title: t('centre'),
                header: true,
                cell: (row) => (
                  <span>
                    {text(row.centreName)} <span className="muted nowrap">{row.centreCode}</span>
                  </span>
                ),
              },
              { key: 'day', title: t('day'), cell: (row) => format.dateWeekday(row.date) },
              { key: 'people', title: t('people'), numeric: true, cell: (row) => format.number(row.people) },
            ]}
          />
        </>
      )}
    </div>
  );
}
