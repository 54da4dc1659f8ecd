import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { useApplicationForm, type ApplicationForm, type DraftFields } from '@/features/apply/api';
import { DraftContext } from '@/features/apply/draft/DraftContext';
import { useRefused } from '@/features/apply/draft/useRefused';
import type { SaveState } from '@/features/apply/draft/useDraftSaving';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorView, LoadingView } from '@/ui/StateViews';
import { useApplication, type Application } from '../api';
import { useEdit } from './useEdit';
import '@/features/apply/apply.css';

/** All pages of one change share what is typed of it; they are those of a new application. */
export function EditLayout() {
  const { id = '' } = useParams();
  const form = useApplicationForm();
  const application = useApplication(id);
  if (isUnknownAddress(application.error)) return <NotFoundPage />;
  const failed = [form, application].find((each) => each.error && each.data === undefined);
  if (failed) return <ErrorView error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!form.data || !application.data) return <LoadingView rows={6} />;
  return <EditPages key={id} form={form.data} application={application.data} />;
}

interface Props {
  form: ApplicationForm;
  application: Application;
}

function EditPages({ form, application }: Props) {
  // when the deadline passes meanwhile, saving tells it, and what is typed stays to be seen
  const [possible] = useState(application.canEdit);
  const edit = useEdit(application, form);
  const { refused, setRefused, changed } = useRefused();
  const { draft, place, update, forget } = edit;
  const value = useMemo(() => {
    const saveState: SaveState = { kind: edit.changed ? 'here' : 'idle' };
    return {
      draft,
      saveState,
      forget,
      update: (patch: DraftFields) => {
        update(patch);
        changed(patch);
      },
      form,
      place,
      refused,
      setRefused,
    };
  }, [draft, edit.changed, update, forget, form, place, refused, setRefused, changed]);
  if (!possible) return <TooLate application={application} />;
  return (
    <DraftContext value={value}>
      <Outlet context={edit} />
    </DraftContext>
  );
}

function TooLate({ application }: { application: Application }) {
  const { t } = useTranslation('activity');
  return (
    <Page title={t('edit.title')} lead={t('detail.title', { number: application.number })}>
      <Notice
        tone="warning"
        title={t('edit.tooLate')}
        action={<Link to={`/applications/${application.id}`}>{t('edit.toApplication')}</Link>}
      />
    </Page>
  );
}
