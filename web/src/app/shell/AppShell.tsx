import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useTranslation } from 'react-i18next';
import { OfflineBanner } from '@/app/connectivity/OfflineBanner';
import { SessionExpiredDialog } from '@/app/session/SessionExpiredDialog';
import { useSession } from '@/app/session/useSession';
import { LoadingView } from '@/ui/StateViews';
import { Brand } from './Brand';
import { LanguageSwitch } from './LanguageSwitch';
import { MainMenu } from './MainMenu';
import { SkipLink } from './SkipLink';

/** A long address breaks before its @ rather than in a word. */
function Email({ address }: { address: string }) {
  const at = address.lastIndexOf('@');
  return (
    <span className="shell-email">
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </span>
  );
}

/** Pages of a signed-in person: menu at the side, page in the middle. */
export function AppShell() {
  const { t } = useTranslation('common');
  const { data: session } = useSession();
  return (
    <div className="shell">
      <SkipLink />
      <header className="shell-side">
        <Brand />
        <LanguageSwitch />
        <MainMenu />
        {session?.email && (
          <p className="shell-account">
            <span>{t('signedInAs')}</span>
            <Email address={session.email} />
          </p>
        )}
      </header>
      <div className="shell-main">
        <OfflineBanner />
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<LoadingView />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <SessionExpiredDialog />
      <ScrollRestoration />
    </div>
  );
}
