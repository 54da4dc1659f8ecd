import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Notice } from '@/ui/Notice';

const KNOWN = ['sign-in-expired', 'access-denied', 'service-unavailable', 'too-many-requests'] as const;

/** Why the gateway sent the browser back. The address forgets it, so that a reload or the way back does not tell it again. */
export function FailedSignIn() {
  const { t } = useTranslation('account');
  const [search, setSearch] = useSearchParams();
  const [error] = useState(() => search.get('error'));

  useEffect(() => {
    if (!search.has('error')) return;
    const rest = new URLSearchParams(search);
    rest.delete('error');
    setSearch(rest, { replace: true });
  }, [search, setSearch]);

  if (error === null) return null;
  const code = KNOWN.find((known) => known === error) ?? 'other';
  return (
    <Notice tone="error" live="alert" title={t('signIn.failed.title')}>
      <p>{t(`signIn.failed.${code}`)}</p>
    </Notice>
  );
}
