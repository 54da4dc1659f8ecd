import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApplications } from './api';

/** The way on for whoever was refused, where there is one: nobody has two applications at a time. */
export function ApplyAgain({ reason }: { reason: string | null }) {
  const { t } = useTranslation('activity');
  const applications = useApplications();
  const others = applications.data?.some(({ status }) => status === 'SUBMITTED' || status === 'ACCEPTED');
  if (others !== false || reason === 'campaign-closed') return null;
  return (
    <Link className="button-link" to="/apply">
      {t('applyAgain')}
    </Link>
  );
}
