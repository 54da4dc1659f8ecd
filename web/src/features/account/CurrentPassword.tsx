import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/app/session/useSession';
import type { FieldError } from '@/ui/form/errors';
import { PasswordField } from '@/ui/form/PasswordField';
import './account.css';

interface Props {
  value: string;
  error?: FieldError;
  onChange: (value: string) => void;
}

/** The current password before what only the owner may change, and the way out for who forgot it. */
export function CurrentPassword({ value, error, onChange }: Props) {
  const { t } = useTranslation('account');
  const { data: session } = useSession();
  return (
    <>
      <input
        type="email"
        name="username"
        autoComplete="username"
        value={session?.email ?? ''}
        readOnly
        hidden
      />
      <PasswordField
        id="currentPassword"
        label={t('currentPassword')}
        autoComplete="current-password"
        value={value}
        error={error}
        onChange={onChange}
      />
      <p className="account-note">
        <Link to="/recover">{t('recover.link')}</Link>
      </p>
    </>
  );
}
