import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import { sessionQuery, type Session } from '@/app/session/useSession';
import { changeLocale } from '@/i18n';
import type { Locale } from '@/i18n/locale';

/** The account learns the language too, for its letters; a failure of that is no matter of the page. */
export function useChangeLocale(): (locale: Locale) => void {
  const queryClient = useQueryClient();
  return (locale) => {
    void changeLocale(locale);
    const session = queryClient.getQueryData<Session>(sessionQuery.queryKey);
    if (session?.authenticated) {
      api.put('/api/identity/me/locale', { locale }).catch(() => undefined);
    }
  };
}
