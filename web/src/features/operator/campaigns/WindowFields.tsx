import { useTranslation } from 'react-i18next';
import type { FieldError } from '@/ui/form/errors';
import type { Campaign } from './api';
import type { FieldName, Typed, WindowName } from './campaignForm';
import { FixedField } from './FixedField';
import { MomentField } from './MomentField';

interface Props {
  name: WindowName;
  typed: Typed;
  errors: Partial<Record<FieldName, FieldError>>;
  fixed: Campaign['fixed'];
  onType: (field: FieldName, value: string) => void;
}

/** The beginning and the end of one window; what can't change any more is a text. */
export function WindowFields({ name, typed, errors, fixed, onType }: Props) {
  const { t } = useTranslation('campaigns');
  return (
    <div className="form-columns">
      {([`${name}From`, `${name}To`] as const).map((field) => {
        const reason = fixed.find((each) => each.field === field);
        return reason ? (
          <FixedField key={field} field={field} value={typed[field]} reason={reason} />
        ) : (
          <MomentField
            key={field}
            id={field}
            legend={t(`field.${field}`)}
            hint={field.endsWith('To') ? t('endHint') : undefined}
            error={errors[field]}
            value={typed[field]}
            onChange={(value) => onType(field, value)}
          />
        );
      })}
    </div>
  );
}
