import { useTranslation } from 'react-i18next';
import type { Person } from './api';

/** Names of a roster's people; who never entered one is called by the address. */
export function usePersonNames(people: readonly Person[] | undefined) {
  const { t } = useTranslation('duties');
  return (accountId: string): string => {
    const person = people?.find((each) => each.accountId === accountId);
    return person?.name ?? person?.email ?? t('nameUnknown');
  };
}
