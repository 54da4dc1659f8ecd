import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import type { FieldName } from './campaignForm';
import { momentText } from './moment';

/** The value of a field as one reads it. */
export function useFieldText() {
  const { t } = useTranslation(['campaigns', 'common']);
  const format = useFormat();
  return (field: FieldName, value: string): string => {
    if (value === '') return t('common:notGiven');
    if (field === 'editDeadlineHours') return t('hours', { hours: value });
    return field.startsWith('name') ? value : momentText(value, format);
  };
}
