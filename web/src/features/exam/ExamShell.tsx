import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OfflineBanner } from '@/app/connectivity/OfflineBanner';
import { SessionExpiredDialog } from '@/app/session/SessionExpiredDialog';
import { LanguageSwitch } from '@/app/shell/LanguageSwitch';
import { Ornament } from '@/app/shell/Ornament';
import { SkipLink } from '@/app/shell/SkipLink';

interface Props {
  title: ReactNode;
  /** The clock and the buttons of a running test. */
  tools?: ReactNode;
  /** During the test nothing leads away from it. */
  focused?: boolean;
  children: ReactNode;
}

export function ExamShell({ title, tools, focused, children }: Props) {
  const { t } = useTranslation(['common', 'exam']);
  return (
    <div className="exam">
      <SkipLink />
      <header className="exam-bar">
        <span className="exam-brand">
          {focused ? (
            <Ornament className="exam-mark" />
          ) : (
            <Link to="/applications" aria-label={t('exam:leave')}>
              <Ornament className="exam-mark" />
            </Link>
          )}
          <span className="exam-title">{title}</span>
        </span>
        <span className="exam-tools">
          {tools}
          <LanguageSwitch />
        </span>
        <OfflineBanner />
      </header>
      <main id="main" tabIndex={-1} className="exam-main">
        {children}
      </main>
      <SessionExpiredDialog />
    </div>
  );
}
