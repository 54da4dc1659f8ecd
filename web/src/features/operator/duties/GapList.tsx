import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat, almatyDay } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { Pager } from '@/ui/Pager';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { useGaps, type DutyFilter, type Gap, type GapPage } from './api';

interface Props {
  filter: DutyFilter;
  page: number;
  to: (filter: DutyFilter, page?: number) => string;
}

/** Published sessions that no administrator serves, each leading to its day. */
export function GapList({ filter, page, to }: Props) {
  const { t } = useTranslation('duties');
  const gaps = useGaps(filter, page);
  const dayOf = (gap: Gap) =>
    to({
      region: gap.centreCode.slice(0, 2),
      centre: gap.centreCode,
      date: almatyDay(new Date(gap.startsAt)),
    });
  return (
    <Panel title={t('gaps.title')}>
      <QueryView query={gaps}>
        {(found) => <Gaps found={found} dayOf={dayOf} pageTo={(number) => to(filter, number)} />}
      </QueryView>
    </Panel>
  );
}

interface GapsProps {
  found: GapPage;
  dayOf: (gap: Gap) => string;
  pageTo: (page: number) => string;
}

function Gaps({ found, dayOf, pageTo }: GapsProps) {
  const { t } = useTranslation('duties');
  const text = useText();
  const format = useFormat();
  if (found.gaps.length === 0) {
    return (
      <EmptyView title={found.total > 0 ? t('gaps.pageEmpty') : t('gaps.empty')}>
        {found.total > 0 && <Link to={pageTo(1)}>{t('gaps.firstPage')}</Link>}
      </EmptyView>
    );
  }
  return (
    <>
      <p className="muted" aria-live="polite">
        {t('gaps.count', { total: format.number(found.total) })}
      </p>
      <DataTable
        caption={t('gaps.title')}
        rows={found.gaps}
        rowKey={(gap) => gap.slotId}
        columns={[
          {
            key: 'at',
            title: t('gaps.startsAt'),
            header: true,
            cell: (gap) => <span className="nowrap">{format.shortDateTime(gap.startsAt)}</span>,
          },
          {
            key: 'place',
            title: t('gaps.place'),
            cell: (gap) => (
              <span>
                {text(gap.centreName)} <span className="muted nowrap">{gap.centreCode}</span>
                <span className="muted gap-room">{t('gaps.roomNumber', { room: gap.room })}</span>
              </span>
            ),
          },
          {
            key: 'language',
            title: t('language'),
            cell: (gap) => t(`languages.${gap.language}`),
          },
          {
            key: 'actions',
            title: t('actions'),
            cell: (gap) => (
              <Link to={dayOf(gap)}>
                {t('gaps.open')}
                <span className="visually-hidden">
                  {' '}
                  {gap.centreCode}, {format.shortDate(gap.startsAt)}
                </span>
              </Link>
            ),
          },
        ]}
      />
      <Pager page={found.page} pageSize={found.pageSize} total={found.total} to={pageTo} />
    </>
  );
}
