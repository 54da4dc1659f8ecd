import { Suspense, type ReactNode } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useTranslation } from 'react-i18next';
import { OfflineBanner } from '@/app/connectivity/OfflineBanner';
import { LoadingView } from '@/ui/StateViews';
import { Brand } from './Brand';
import { LanguageSwitch } from './LanguageSwitch';
import { Ornament } from './Ornament';
import { SkipLink } from './SkipLink';

/** Pages before signing in: what this is at the left, the form at the right. */
export function PublicShell({ children = <Outlet /> }: { children?: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <div className="public">
      <SkipLink />
      <header className="public-side">
        <Brand />
        <div className="public-bar">
          <LanguageSwitch />
        </div>
        <div className="public-words">
          <p className="public-title">{t('public.title')}</p>
          <p className="public-text">{t('public.text')}</p>
        </div>
        <Ornament className="public-mark" />
      </header>
      <div className="public-main">
        <OfflineBanner />
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<LoadingView />}>{children}</Suspense>
        </main>
        <footer className="public-footer">
          <p>{t('footer')}</p>
        </footer>
      </div>
      <ScrollRestoration />
    </div>
  );
}
