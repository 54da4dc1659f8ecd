import { useState } from 'react';
import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '@/ui/Page';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { accountApi } from './api';
import { LetterSent } from './LetterSent';

interface Props {
  kind: 'unknown' | 'expired' | 'used';
  email?: string;
}

/** A confirmation link that can't be used any more, and the way on from there. */
export function DeadLink({ kind, email = '' }: Props) {
  const { t } = useTranslation('account');
  const problemText = useProblemText();
  const [sent, setSent] = useState(false);
  const resend = useMutation({ mutationFn: () => accountApi.resend(email), onSuccess: () => setSent(true) });

  if (sent) return <LetterSent email={email} onWrongAddress={() => setSent(false)} />;

  return (
    <Page title={t(`confirm.${kind}`)} lead={t(`confirm.${kind}Text`, { email })}>
      {resend.error && (
        <Notice tone="error" live="alert">
          <p>{problemText(resend.error)}</p>
        </Notice>
      )}
      <div className="actions">
        {kind === 'expired' && (
          <Button type="primary" size="large" loading={resend.isPending} onClick={() => resend.mutate()}>
            {t('sent.resend')}
          </Button>
        )}
        {kind === 'used' && (
          <Link to="/sign-in" className="button-link">
            {t('confirm.toSignIn')}
          </Link>
        )}
        {kind === 'unknown' && (
          <Link to="/register" className="button-link">
            {t('confirm.toRegister')}
          </Link>
        )}
      </div>
    </Page>
  );
}
