import { useState } from 'react';
import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '@/ui/Page';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { accountApi, type LinkKind } from './api';
import { LetterSent } from './LetterSent';
import { textsOf } from './linkTexts';

interface Props {
  kind: LinkKind;
  why: 'unknown' | 'expired' | 'used';
  email?: string;
}

const WAY_ON = {
  registrations: { to: '/register', label: 'link.toRegister' },
  recoveries: { to: '/recover', label: 'link.toRecover' },
  'email-changes': { to: '/security/email', label: 'link.toSecurity' },
} as const satisfies Record<LinkKind, { to: string; label: string }>;

/** A mailed link that can't be used any more, and the way on from there. */
export function DeadLink({ kind, why, email = '' }: Props) {
  const { t } = useTranslation('account');
  const problemText = useProblemText();
  const [sent, setSent] = useState(false);
  const resend = useMutation({ mutationFn: () => accountApi.resend(email), onSuccess: () => setSent(true) });
  const texts = textsOf(kind);
  const wayOn = WAY_ON[kind];

  if (sent) return <LetterSent email={email} onWrongAddress={() => setSent(false)} />;

  return (
    <Page title={t(`${texts}.${why}`)} lead={t(`${texts}.${why}Text`, { email })}>
      {resend.error && (
        <Notice tone="error" live="alert">
          <p>{problemText(resend.error)}</p>
        </Notice>
      )}
      <div className="actions">
        {kind === 'registrations' && why === 'expired' ? (
          <Button type="primary" size="large" loading={resend.isPending} onClick={() => resend.mutate()}>
            {t('sent.resend')}
          </Button>
        ) : (
          <Link to={why === 'used' ? '/sign-in' : wayOn.to} className="button-link">
            {t(why === 'used' ? 'link.toSignIn' : wayOn.label)}
          </Link>
        )}
      </div>
    </Page>
  );
}
