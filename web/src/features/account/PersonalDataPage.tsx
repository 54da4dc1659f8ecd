import { useTranslation } from 'react-i18next';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { useMe } from './api';
import { PersonForm } from './PersonForm';
import './account.css';

export function PersonalDataPage() {
  const { t } = useTranslation('account');
  const me = useMe();
  return (
    <Page title={t('person.title')} lead={t('person.lead')}>
      <QueryView query={me} rows={6}>
        {(data) => <PersonForm person={data.person} />}
      </QueryView>
    </Page>
  );
}
