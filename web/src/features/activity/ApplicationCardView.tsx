import { CalendarOutlined, EnvironmentOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { ApplyAgain } from './ApplyAgain';
import { ApplicationStatusTag } from './ApplicationStatusTag';
import type { ApplicationCard, SittingCard } from './api';
import { CertificateLink } from './CertificateLink';
import { ExamLink } from './ExamLink';
import { RefusalReason } from './RefusalReason';
import { useNames } from './useNames';

interface Props {
  application: ApplicationCard;
  sitting?: SittingCard;
}

export function ApplicationCardView({ application, sitting }: Props) {
  const { t } = useTranslation('activity');
  const text = useText();
  const format = useFormat();
  const name = useNames();
  const { slot } = application;
  const closed = application.status === 'WITHDRAWN' || application.status === 'REFUSED';
  return (
    <article className={closed ? 'card card-closed' : 'card'}>
      <header className="card-head">
        <div>
          <h2>
            <Link to={`/applications/${application.id}`}>
              {text(application.subjectName) || name('subjects', application.subject)}
            </Link>
          </h2>
          <p className="muted">{name('testTypes', application.testType)}</p>
        </div>
        <ApplicationStatusTag status={application.status} />
      </header>
      {application.status === 'REFUSED' && (
        <p className="card-reason">
          <RefusalReason reason={application.refusalReason} />
        </p>
      )}
      {slot && (
        <ul className="card-facts">
          <li>
            <CalendarOutlined aria-hidden />
            <span>
              <strong>{format.dateTime(slot.startsAt)}</strong>
            </span>
          </li>
          <li>
            <EnvironmentOutlined aria-hidden />
            <span>
              {text(slot.centreName)}, {text(slot.address)}.{' '}
              {t('seat', { room: text(slot.room), seat: slot.seatNumber })}
            </span>
          </li>
        </ul>
      )}
      <footer className="card-foot">
        <span className="muted">
          {t('numberAt', { number: application.number, at: format.shortDateTime(application.submittedAt) })}
        </span>
        <span className="card-actions">
          {sitting && <ExamLink sitting={sitting} />}
          {application.certificateId && <CertificateLink id={application.certificateId} />}
          {application.status === 'REFUSED' && <ApplyAgain reason={application.refusalReason} />}
          <Link className="button-link" to={`/applications/${application.id}`}>
            {t('open')}
            <span className="visually-hidden"> {application.number}</span>
          </Link>
        </span>
      </footer>
    </article>
  );
}
