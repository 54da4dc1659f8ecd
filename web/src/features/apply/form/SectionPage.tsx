import type { FormEvent, ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { ErrorSummary } from '@/ui/ErrorSummary';
import type { FormErrors, FormState } from '@/ui/form/errors';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { useDraft } from '../draft/DraftContext';
import { SaveStateLine } from '../draft/SaveState';
import type { DraftField } from '../draft/sections';
import { HoldBar } from '../seat/HoldBar';

interface Props {
  title: string;
  form: FormState<DraftField>;
  check: () => FormErrors<DraftField>;
  children: ReactNode;
}

/** One section of the form; leads back to the list, or to the check page when one came from there. */
export function SectionPage({ title, form, check, children }: Props) {
  const { t } = useTranslation(['apply', 'common']);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { draft } = useDraft();
  const fromCheck = search.get('from') === 'check';
  if (!draft.testType) return <Navigate to="/apply" replace />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.check(check())) void navigate(fromCheck ? '/apply/check' : '/apply/form');
  };

  return (
    <Page
      title={title}
      back={
        fromCheck
          ? { to: '/apply/check', label: t('check.title') }
          : { to: '/apply/form', label: t('form.title') }
      }
    >
      <HoldBar />
      <ErrorSummary form={form} />
      <form noValidate onSubmit={submit}>
        <Panel>{children}</Panel>
        <div className="actions">
          <Button type="primary" size="large" htmlType="submit">
            {t('common:continue')}
          </Button>
          <SaveStateLine />
        </div>
      </form>
    </Page>
  );
}
