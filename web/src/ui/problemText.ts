import { useTranslation } from 'react-i18next';
import { isApiError, isOfflineError } from '@/app/api/problem';
import { useText } from '@/i18n/useLocale';

/** What to tell a person about a failed request. */
export function useProblemText(): (error: unknown) => string {
  const { i18n } = useTranslation('errors');
  const text = useText();
  return (error) => {
    if (isOfflineError(error)) return i18n.t('errors:code.offline');
    if (!isApiError(error)) return i18n.t('errors:code.internal-error');
    const key = `errors:code.${error.code}`;
    if (i18n.exists(key)) return i18n.t(key as never, { seconds: error.retryAfterSeconds ?? 5 });
    return text(error.problem.text) || i18n.t('errors:code.internal-error');
  };
}
