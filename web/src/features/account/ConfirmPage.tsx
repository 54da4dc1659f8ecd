import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { accountApi } from './api';
import { DeadLink } from './DeadLink';
import { SetPassword } from './SetPassword';
import './account.css';

export function ConfirmPage() {
  const { t } = useTranslation('account');
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const link = useQuery({
    queryKey: ['registration-link', token],
    queryFn: () => accountApi.link(token),
    enabled: token !== '',
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

  if (token === '' || isApiError(link.error, 'link-unknown', 'not-found')) return <DeadLink kind="unknown" />;
  if (link.data?.state === 'EXPIRED') return <DeadLink kind="expired" email={link.data.email} />;
  if (link.data?.state === 'USED') return <DeadLink kind="used" />;
  if (link.data) return <SetPassword token={token} email={link.data.email} />;
  return (
    <Page title={t('confirm.title')}>
      <QueryView query={link}>{() => null}</QueryView>
    </Page>
  );
}
