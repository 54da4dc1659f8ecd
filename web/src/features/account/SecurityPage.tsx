import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { isStaff, useSession } from '@/app/session/useSession';
import { SecondFactorSection } from '@/features/secondfactor/SecondFactorSection';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { useMe } from './api';
import { Sessions } from './Sessions';
import './account.css';

export function SecurityPage() {
  const { t } = useTranslation('account');
  const me = useMe();
  const { data: session } = useSession();
  const { state } = useLocation() as { state: { passwordChanged?: boolean } | null };
  return (
    <Page title={t('security.title')} back={{ to: '/profile', label: t('profile.title') }}>
      {state?.passwordChanged && <Notice tone="success" live="status" title={t('changePassword.done')} />}
      <QueryView query={me} rows={3}>
        {(data) => (
          <Panel title={t('security.signIn')}>
            <SummaryList
              rows={[
                { key: 'email', label: t('profile.email'), value: data.email, changeTo: '/security/email' },
                { key: 'password', label: t('password'), value: '••••••••', changeTo: '/security/password' },
              ]}
            />
          </Panel>
        )}
      </QueryView>
      <SecondFactorSection offered={isStaff(session)} />
      <Sessions />
      <Panel title={t('erasure.section')}>
        <p>{t('erasure.sectionText')}</p>
        <div className="actions">
          <Link to="/security/erasure" className="button-link">
            {t('erasure.link')}
          </Link>
        </div>
      </Panel>
    </Page>
  );
}
