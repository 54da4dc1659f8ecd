import { useTranslation } from 'react-i18next';
import type { FieldError } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';

interface Props {
  id: string;
  value: string;
  error?: FieldError;
  onChange: (value: string) => void;
  /** A recovery code instead of the authenticator's. */
  recovery?: boolean;
}

export function CodeField({ id, value, error, onChange, recovery = false }: Props) {
  const { t } = useTranslation('secondfactor');
  return (
    <TextField
      id={id}
      label={recovery ? t('code.recoveryLabel') : t('code.label')}
      hint={recovery ? t('code.recoveryHint') : t('code.hint')}
      width="medium"
      value={value}
      error={error}
      onChange={onChange}
      input={{
        autoComplete: recovery ? 'off' : 'one-time-code',
        inputMode: recovery ? 'text' : 'numeric',
        maxLength: 40,
        spellCheck: false,
      }}
    />
  );
}
