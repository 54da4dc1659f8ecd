import { Navigate } from 'react-router';
import { hasRole, useSession } from '@/app/session/useSession';
import { storedLocale } from '@/i18n/locale';
import { ErrorView, LoadingView } from '@/ui/StateViews';
import { LanguageChoicePage } from './LanguageChoicePage';

/** The door: language first, then signing in; a signed-in person goes to the first page of their role. */
export function HomePage() {
  const { data: session, error, refetch } = useSession();
  if (storedLocale() === null && !session?.authenticated) return <LanguageChoicePage />;
  if (!session) return error ? <ErrorView error={error} onRetry={() => void refetch()} /> : <LoadingView />;
  if (!session.authenticated) return <Navigate to="/sign-in" replace />;
  if (hasRole(session, 'TEACHER')) return <Navigate to="/profile" replace />;
  if (hasRole(session, 'TEST_ADMINISTRATOR')) return <Navigate to="/administrator" replace />;
  if (hasRole(session, 'OBSERVER')) return <Navigate to="/duties" replace />;
  if (hasRole(session, 'NTC_OPERATOR')) return <Navigate to="/operator/slots" replace />;
  if (hasRole(session, 'ADMINISTRATOR')) return <Navigate to="/admin/staff" replace />;
  if (hasRole(session, 'AUDITOR')) return <Navigate to="/audit" replace />;
  return <Navigate to="/profile" replace />;
}
