import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { sessionQuery } from '@/app/session/useSession';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { useProblemText } from '@/ui/problemText';
import { accountApi } from './api';
import { DeadLink } from './DeadLink';
import { LinkPage } from './LinkPage';
import './account.css';

export function ConfirmEmailPage() {
  return (
    <LinkPage kind="email-changes">{(token, email) => <ConfirmEmail token={token} email={email} />}</LinkPage>
  );
}

/** A button, not the opening of the page: programs that look into mails open links too. */
function ConfirmEmail({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('account');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => accountApi.confirmEmail(token),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });

  if (isApiError(confirm.error, 'link-expired')) return <DeadLink kind="email-changes" why="expired" />;
  if (isApiError(confirm.error, 'link-used')) return <DeadLink kind="email-changes" why="used" />;
  if (confirm.isSuccess) {
    return (
      <Page title={t('confirmEmail.done')}>
        <Notice tone="success" live="status">
          <p className="break-anywhere">{t('confirmEmail.doneText', { email })}</p>
        </Notice>
        <div className="actions">
          <Link to="/sign-in" className="button-link button-link-primary">
            {t('link.toSignIn')}
          </Link>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('confirmEmail.title')} lead={t('confirmEmail.lead', { email })}>
      {confirm.error && (
        <Notice tone="error" live="alert">
          <p>{problemText(confirm.error)}</p>
        </Notice>
      )}
      <div className="actions">
        <Button type="primary" size="large" loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('confirmEmail.submit')}
        </Button>
      </div>
    </Page>
  );
}
