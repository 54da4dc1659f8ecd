import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { connectivity, useOnline } from './connectivity';

const PROBE_EVERY_MS = 4000;

/** While the server can't be reached, asks for it; once it answers, stale pages load again. */
export function useReconnect(): boolean {
  const online = useOnline();
  const queryClient = useQueryClient();

  useEffect(() => {
    if (online) return;
    const probe = async () => {
      try {
        await fetch('/api/session', { headers: { accept: 'application/json' } });
        connectivity.reached();
        await queryClient.invalidateQueries();
      } catch {
        // still away: the next probe asks again
      }
    };
    const timer = window.setInterval(() => void probe(), PROBE_EVERY_MS);
    const onOnline = () => void probe();
    window.addEventListener('online', onOnline);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', onOnline);
    };
  }, [online, queryClient]);

  return online;
}
