import { useEffect, type FormEvent, type ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { ErrorSummary } from '@/ui/ErrorSummary';
import type { FormErrors } from '@/ui/form/errors';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { useDraft } from '../draft/DraftContext';
import { SaveStateLine } from '../draft/SaveState';
import { sectionOf, type DraftField } from '../draft/variant';
import { HoldBar } from '../seat/HoldBar';
import type { SectionForm } from './useSection';

interface Props {
  title: string;
  page: SectionForm;
  check: () => FormErrors<DraftField>;
  /** Ids of the fields on the page, when they differ from the names. */
  ids?: Partial<Record<DraftField, string>>;
  children: ReactNode;
}

/** One section of the form; leads back to the list, or to the check page when one came from there. */
export function SectionPage({ title, page, check, ids, children }: Props) {
  const { t } = useTranslation(['apply', 'common']);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { draft, place, refused, setRefused } = useDraft();
  const { section, form } = page;
  const fromCheck = search.get('from') === 'check';
  const field = useLocation().hash.slice(1) as DraftField | '';
  const target = field && (ids?.[field] ?? field);

  // a refusal told on another page leads to its field
  useEffect(() => {
    if (!target) return;
    document.getElementById(target)?.focus();
  }, [target]);

  if (!draft.testType) return <Navigate to="/apply" replace />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.check(check())) return;
    setRefused(Object.fromEntries(Object.entries(refused).filter(([name]) => sectionOf(name) !== section)));
    void navigate(fromCheck ? place.check : place.list);
  };

  return (
    <Page
      title={title}
      back={
        fromCheck ? { to: place.check, label: t('check.title') } : { to: place.list, label: t('form.title') }
      }
    >
      {!place.original && <HoldBar />}
      <ErrorSummary form={form} ids={ids} />
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
