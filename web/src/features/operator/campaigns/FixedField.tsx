import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import type { Campaign } from './api';
import type { FieldName } from './campaignForm';
import { useFieldText } from './useFieldText';

interface Props {
  field: FieldName;
  value: string;
  reason: Campaign['fixed'][number];
}

/** A field that stays as it is, and why. */
export function FixedField({ field, value, reason }: Props) {
  const { t } = useTranslation('campaigns');
  const text = useText();
  const fieldText = useFieldText();
  return (
    <div className="field" id={field} tabIndex={-1}>
      <p className="field-label">{t(`field.${field}`)}</p>
      <p>{fieldText(field, value)}</p>
      <p className="muted">{text(reason.text)}</p>
    </div>
  );
}
