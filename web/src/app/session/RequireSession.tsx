import { useEffect, useRef } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ErrorView, LoadingView } from '@/ui/StateViews';
import { NotFoundPage } from '@/app/NotFoundPage';
import { sessionExpiry } from './sessionExpiry';
import { signInPage } from './signIn';
import { hasAnyRole, useSession, type Role } from './useSession';

/** Pages of signed-in people; `only` narrows them to those who hold it, or one of several. */
export function RequireSession({ only }: { only?: Role | readonly Role[] }) {
  const { data: session, error, refetch } = useSession();
  const location = useLocation();
  const wasIn = useRef(false);
  const lost = session?.authenticated === false && wasIn.current;

  useEffect(() => {
    if (session?.authenticated) {
      wasIn.current = true;
      sessionExpiry.clear();
    }
    if (lost) sessionExpiry.report();
  }, [session, lost]);

  if (!session) return error ? <ErrorView error={error} onRetry={() => void refetch()} /> : <LoadingView />;
  if (!session.authenticated) {
    // the page stays as it is under the dialog that asks to sign in again
    if (lost || sessionExpiry.store.get()) return <Outlet />;
    return <Navigate to={signInPage(location.pathname + location.search)} replace />;
  }
  if (only && !hasAnyRole(session, [only].flat())) return <NotFoundPage />;
  return <Outlet />;
}
