import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScheduleFile } from '@/features/operator/ScheduleFile';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { useSentLists } from './api';
import { RevisionTable } from './RevisionTable';

/** What the regional bodies sent to the authorised body; a greater revision replaces the one before. */
export function SentListsPage() {
  const { t } = useTranslation('attestees');
  const lists = useSentLists();
  return (
    <Page title={t('title')} lead={t('sentLead')} aside={<ScheduleFile />} wide>
      <Panel>
        <QueryView query={lists}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyView title={t('sentEmpty')} />
            ) : (
              <RevisionTable
                regions
                rows={rows}
                action={(list) => <Link to={`/attestees/sent/${list.id}`}>{t('open')}</Link>}
              />
            )
          }
        </QueryView>
      </Panel>
    </Page>
  );
}
