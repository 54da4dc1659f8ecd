import { DownloadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { fileOf, useSentLines, useSentLists } from './api';
import { LineTable } from './LineTable';
import { useRegionName } from './useRegionName';

/** One list as it was sent, on the page and as a file. */
export function SentListPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('attestees');
  const regionName = useRegionName();
  const list = useSentLists().data?.find((each) => each.id === id);
  const lines = useSentLines(id);
  if (isUnknownAddress(lines.error)) return <NotFoundPage />;
  return (
    <Page
      title={t('title')}
      lead={list && t('sentList', { region: regionName(list.region), revision: list.revision })}
      back={{ to: '/attestees/sent', label: t('sentBack') }}
      wide
    >
      <div className="actions">
        <a className="button-link" href={fileOf(id)} download>
          <DownloadOutlined aria-hidden /> {t('file')}
        </a>
      </div>
      <Panel title={t('lines.title')}>
        <LineTable lines={lines} />
      </Panel>
    </Page>
  );
}
