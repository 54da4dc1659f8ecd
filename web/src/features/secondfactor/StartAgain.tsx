import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isApiError } from '@/app/api/problem';

/** The way back to the password, once the time for the second step is over. */
export function StartAgain({ problem }: { problem: unknown }) {
  const { t } = useTranslation('secondfactor');
  if (!isApiError(problem, 'sign-in-over', 'second-factor-set')) return null;
  return (
    <p>
      <Link to="/sign-in" className="button-link">
        {t('startAgain')}
      </Link>
    </p>
  );
}
