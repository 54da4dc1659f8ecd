import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { leaveFor } from '@/app/session/leave';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { CheckboxField } from '@/ui/form/CheckboxField';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { accountApi } from './api';
import { CurrentPassword } from './CurrentPassword';
import './account.css';

const FIELDS = ['currentPassword', 'confirmed'] as const;
type FieldName = (typeof FIELDS)[number];

const GOES = ['goesAccount', 'goesPerson', 'goesApplications', 'goesMails'] as const;
const STAYS = ['staysResults', 'staysCertificates'] as const;

export function EraseAccountPage() {
  const { t } = useTranslation('account');
  const [currentPassword, setCurrentPassword] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [sending, setSending] = useState(false);
  const form = useFormState<FieldName>(FIELDS);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const found: FormErrors<FieldName> = {};
    if (!currentPassword) found.currentPassword = required;
    if (!confirmed) found.confirmed = required;
    if (!form.check(found)) return;
    setSending(true);
    try {
      await accountApi.erase(currentPassword);
      leaveFor('/erased');
    } catch (error) {
      setSending(false);
      form.refuse(error);
    }
  };

  return (
    <Page
      title={t('erasure.title')}
      lead={t('erasure.lead')}
      back={{ to: '/security', label: t('security.title') }}
    >
      <ErrorSummary form={form} />
      <Panel title={t('erasure.goes')}>
        <ul>
          {GOES.map((what) => (
            <li key={what}>{t(`erasure.${what}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('erasure.stays')}>
        <ul>
          {STAYS.map((what) => (
            <li key={what}>{t(`erasure.${what}`)}</li>
          ))}
        </ul>
      </Panel>
      <p className="account-note">{t('erasure.later')}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <CurrentPassword
          value={currentPassword}
          error={form.errors.currentPassword}
          onChange={setCurrentPassword}
        />
        <CheckboxField
          id="confirmed"
          label={t('erasure.confirm')}
          checked={confirmed}
          error={form.errors.confirmed}
          onChange={setConfirmed}
        />
        <Button type="primary" danger size="large" htmlType="submit" loading={sending}>
          {t('erasure.submit')}
        </Button>
      </form>
    </Page>
  );
}
