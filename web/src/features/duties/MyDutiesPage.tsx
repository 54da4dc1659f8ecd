import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { Page } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { useMyDuties, type DutyPage } from './api';

/** Where and when an administrator or an observer serves, the next first. */
export function MyDutiesPage() {
  const { t } = useTranslation('duties');
  const [search] = useSearchParams();
  const duties = useMyDuties(Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1));
  return (
    <Page title={t('mine.title')} wide>
      <Panel>
        <QueryView query={duties}>{(page) => <Duties page={page} />}</QueryView>
      </Panel>
    </Page>
  );
}

function Duties({ page }: { page: DutyPage }) {
  const { t } = useTranslation('duties');
  const text = useText();
  const format = useFormat();
  if (page.duties.length === 0) {
    return page.total > 0 ? (
      <EmptyView title={t('mine.pageEmpty')} action={<Link to="?">{t('mine.firstPage')}</Link>} />
    ) : (
      <EmptyView title={t('mine.empty')}>
        <p>{t('mine.emptyText')}</p>
      </EmptyView>
    );
  }
  return (
    <>
      <DataTable
        caption={t('mine.list')}
        rows={page.duties}
        rowKey={(duty) => duty.id}
        columns={[
          {
            key: 'when',
            title: t('mine.when'),
            header: true,
            cell: (duty) => (
              <span>
                {format.dateWeekday(duty.startsAt)}
                <br />
                <span className="nowrap">
                  {t('timeRange', { from: format.time(duty.startsAt), to: format.time(duty.endsAt) })}
                </span>
              </span>
            ),
          },
          {
            key: 'where',
            title: t('mine.where'),
            cell: (duty) => (
              <span>
                {text(duty.centreName)}
                <br />
                <span className="muted">{text(duty.address)}</span>
              </span>
            ),
          },
          { key: 'room', title: t('room'), cell: (duty) => duty.room ?? t('wholeCentre') },
          {
            key: 'language',
            title: t('language'),
            cell: (duty) => (duty.language ? t(`languages.${duty.language}`) : '–'),
          },
          { key: 'role', title: t('role'), cell: (duty) => t(`roles.${duty.role}`) },
        ]}
      />
      <Pager
        page={page.page}
        pageSize={page.pageSize}
        total={page.total}
        to={(number) => `?page=${number}`}
      />
    </>
  );
}
