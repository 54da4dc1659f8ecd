import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { hasRole, useSession } from '@/app/session/useSession';
import { formatPhone, phoneDigits } from '@/ui/form/phone';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { SummaryList, type SummaryRow } from '@/ui/SummaryList';
import { useMe, type Me } from './api';
import { fullName } from './fullName';
import './account.css';

export function ProfilePage() {
  const { t } = useTranslation('account');
  const me = useMe();
  const { data: session } = useSession();
  const { state } = useLocation() as { state: { personSaved?: boolean } | null };
  const teacher = hasRole(session, 'TEACHER');
  return (
    <Page title={t('profile.title')}>
      {state?.personSaved && <Notice tone="success" live="status" title={t('profile.saved')} />}
      <QueryView query={me} rows={6}>
        {(data) => (
          <>
            {data.person ? <About me={data} /> : teacher && <Missing />}
            <Panel
              title={t('profile.security')}
              action={
                <Link className="button-link" to="/security">
                  {t('profile.toSecurity')}
                </Link>
              }
            >
              <SummaryList rows={[{ key: 'email', label: t('profile.email'), value: data.email }]} />
            </Panel>
            {teacher && data.person && <ApplyInvitation />}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function About({ me }: { me: Me }) {
  const { t } = useTranslation('account');
  const person = me.person;
  if (!person) return null;
  const rows: SummaryRow[] = [
    { key: 'name', label: t('profile.fullName'), value: fullName(person) },
    { key: 'phone', label: t('person.phone'), value: formatPhone(phoneDigits(person.phone)) },
    person.kind === 'IIN'
      ? { key: 'iin', label: t('person.iin'), value: <span className="figures">{person.iin}</span> }
      : { key: 'document', label: t('person.documentNumber'), value: person.documentNumber },
    { key: 'source', label: t('profile.sourceLabel'), value: t(`profile.source.${person.source}`) },
  ];
  return (
    <Panel
      title={t('profile.about')}
      action={
        <Link className="button-link" to="/personal-data">
          {t('profile.edit')}
        </Link>
      }
    >
      <SummaryList rows={rows} />
    </Panel>
  );
}

function Missing() {
  const { t } = useTranslation('account');
  return (
    <Notice
      tone="warning"
      title={t('profile.missing')}
      action={
        <Link className="button-link button-link-primary" to="/personal-data">
          {t('profile.fill')}
        </Link>
      }
    >
      <p>{t('profile.missingText')}</p>
    </Notice>
  );
}

function ApplyInvitation() {
  const { t } = useTranslation('account');
  return (
    <Panel tone="accent" className="apply-invitation">
      <p>{t('profile.applyText')}</p>
      <Link className="button-link button-link-primary" to="/apply">
        {t('profile.apply')}
      </Link>
    </Panel>
  );
}
