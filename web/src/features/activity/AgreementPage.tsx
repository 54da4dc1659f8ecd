import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Paragraphs } from '@/ui/Paragraphs';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { useAgreement } from './api';

/** The rules that the person accepted, in the version of then. */
export function AgreementPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('activity');
  const format = useFormat();
  const text = useText();
  const agreement = useAgreement(id);
  if (isUnknownAddress(agreement.error)) return <NotFoundPage />;
  return (
    <Page title={t('agreement.title')} back={{ to: `/applications/${id}`, label: t('detail.loading') }}>
      <QueryView query={agreement} rows={8}>
        {(agreed) => (
          <Panel>
            <SummaryList
              rows={[
                { key: 'at', label: t('agreement.acceptedAt'), value: format.dateTime(agreed.acceptedAt) },
                { key: 'version', label: t('agreement.version'), value: agreed.version },
              ]}
            />
            <Paragraphs text={text(agreed.text)} />
          </Panel>
        )}
      </QueryView>
    </Page>
  );
}
