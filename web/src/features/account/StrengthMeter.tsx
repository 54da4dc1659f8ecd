import { useTranslation } from 'react-i18next';
import { passwordStrength } from './passwordStrength';

export function StrengthMeter({ password, email }: { password: string; email?: string }) {
  const { t } = useTranslation('account');
  const strength = passwordStrength(password, email);
  return (
    <div className={`strength strength-${strength}`}>
      <div className="strength-bar" aria-hidden>
        {[1, 2, 3, 4].map((step) => (
          <span key={step} className={step <= strength ? 'strength-on' : ''} />
        ))}
      </div>
      <p aria-live="polite">
        {password !== '' && (
          <>
            {t('strength.label')}: <strong>{t(`strength.${strength}`)}</strong>
          </>
        )}
      </p>
    </div>
  );
}
