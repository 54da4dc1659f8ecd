import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { isApiError, isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import {
  missing,
  NOTHING,
  SEAT_FIELDS,
  SeatChoice,
  type Choice,
  type SeatField,
} from '@/features/apply/seat/SeatChoice';
import { useFormat } from '@/i18n/format';
import type { Locale } from '@/i18n/locale';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { useFormState } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { useProblemText } from '@/ui/problemText';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { useApplication, type Application } from '../api';
import { useApplicationRows } from '../useApplicationRows';
import { useChangeSeat } from './useChangeSeat';
import '@/features/apply/apply.css';

const SLOT_GONE = ['slot-full', 'slot-closed', 'slot-unknown'];

/** Another centre or time for an accepted application; the old seat is given up in the moment in which the new one is sure. */
export function ChangeSeatPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('activity');
  const application = useApplication(id);
  if (isUnknownAddress(application.error)) return <NotFoundPage />;
  return (
    <Page title={t('seatChange.title')} back={{ to: `/applications/${id}`, label: t('detail.loading') }}>
      <QueryView query={application} rows={6}>
        {(data) => <SeatForm application={data} />}
      </QueryView>
    </Page>
  );
}

function SeatForm({ application }: { application: Application }) {
  const { t } = useTranslation('activity');
  const format = useFormat();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const rows = useApplicationRows(application);
  const { slot } = application;
  const [choice, setChoice] = useState<Choice>({
    ...NOTHING,
    region: slot?.regionCode ?? '',
    centre: slot?.centreCode ?? '',
  });
  const form = useFormState<SeatField>(SEAT_FIELDS);
  const change = useChangeSeat(application.id);
  const back = `/applications/${application.id}`;

  if (!slot || !application.canEdit) return <Navigate to={back} replace />;

  const submit = () => {
    if (change.isPending || !form.check(missing(choice))) return;
    change.mutate(choice.slot, {
      onSuccess: () => void navigate(back, { state: { seatChanged: true } }),
      onError: (error) => isApiError(error, ...SLOT_GONE) && setChoice({ ...choice, slot: '' }),
    });
  };
  return (
    <>
      <ErrorSummary form={form} />
      <Panel title={t('seatChange.now')} tone="quiet">
        <SummaryList rows={rows.slot} />
      </Panel>
      <SeatChoice
        language={application.language as Locale}
        choice={choice}
        errors={form.errors}
        onChoose={(patch) => {
          setChoice({ ...choice, ...patch });
          form.clear();
          change.reset();
        }}
      >
        {change.error && (
          <Notice tone="error" live="alert">
            <p>{problemText(change.error)}</p>
          </Notice>
        )}
      </SeatChoice>
      {application.editableUntil && (
        <p className="muted">{t('seatChange.until', { at: format.dateTime(application.editableUntil) })}</p>
      )}
      <div className="actions">
        <Button type="primary" size="large" loading={change.isPending} onClick={submit}>
          {t('seatChange.submit')}
        </Button>
        <Link to={back} className="button-link">
          {t('seatChange.keep')}
        </Link>
      </div>
    </>
  );
}
