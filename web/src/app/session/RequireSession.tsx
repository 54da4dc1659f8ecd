import { useEffect, useRef, type ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ErrorView, LoadingView } from '@/ui/StateViews';
import { NotFoundPage } from '@/app/NotFoundPage';
import { sessionExpiry } from './sessionExpiry';
import { signInPage } from './signIn';
import { hasAnyRole, useSession, type Role } from './useSession';

interface Props {
  only?: Role | readonly Role[];
  frame?: (view: ReactNode) => ReactNode;
}

/**
 * Pages of signed-in people; `only` narrows them to those who hold it, or one of several. What is said in place of a page that
 * brings its own shell stands in `frame`.
 */
export function RequireSession({ only, frame = (view) => view }: Props) {
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

  if (!session)
    return error ? frame(<ErrorView error={error} onRetry={() => void refetch()} />) : <LoadingView />;
  if (!session.authenticated) {
    // the page stays as it is under the dialog that asks to sign in again
    if (lost || sessionExpiry.store.get()) return <Outlet />;
    return <Navigate to={signInPage(location.pathname + location.search)} replace />;
  }
  if (only && !hasAnyRole(session, [only].flat())) return frame(<NotFoundPage />);
  return <Outlet />;
}
