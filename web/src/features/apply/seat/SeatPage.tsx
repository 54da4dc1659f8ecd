import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { useFieldErrorText, useFormState } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { useProblemText } from '@/ui/problemText';
import { usePersistentState } from '@/ui/usePersistentState';
import { useCentres, useHold } from '../api';
import { useWaiting } from '../waiting/api';
import { useDraft } from '../draft/DraftContext';
import { WaitingNotice } from '../waiting/WaitingNotice';
import { WaitPanel } from '../waiting/WaitPanel';
import { HoldBar } from './HoldBar';
import { missing, NOTHING, SEAT_FIELDS, SeatChoice, type Choice, type SeatField } from './SeatChoice';
import { useTakeSeat } from './useTakeSeat';

/** Region, centre, day, time; then the seat is kept while the rest is filled. */
export function SeatPage() {
  const { t } = useTranslation(['apply', 'common']);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { draft, update, refused } = useDraft();
  const fieldText = useFieldErrorText();
  const hold = useHold();
  const [choice, setChoice] = usePersistentState<Choice>('seat', NOTHING);
  const [hadHold, setHadHold] = useState(false);
  const form = useFormState<SeatField>(SEAT_FIELDS);
  const waiting = useWaiting().data;
  const seat = useTakeSeat();
  const problemText = useProblemText();
  const language = draft.language ?? null;
  const centres = useCentres(language, choice.region).data;
  const onward = search.get('from') === 'check' ? '/apply/check' : '/apply/form';

  if (!draft.testType) return <Navigate to="/apply" replace />;
  if (!language) {
    return (
      <Page title={t('section.seat')} back={{ to: '/apply/form', label: t('form.title') }}>
        <Notice tone="warning" title={t('seat.languageFirst')}>
          <Link to="/apply/form/test">{t('section.test')}</Link>
        </Notice>
      </Page>
    );
  }

  const choose = (patch: Partial<Choice>) => {
    setChoice({ ...choice, ...patch });
    form.clear();
    seat.dismiss();
  };
  const held = hold.data?.hold;
  if (held && !hadHold) setHadHold(true);
  const kept = held?.slotId === choice.slot;
  // the last seat of a centre may be one's own
  const full =
    held?.slot.centreCode === choice.centre
      ? undefined
      : centres?.find(({ code, freeSeats }) => code === choice.centre && freeSeats === 0);
  const expired = hadHold && !held && !seat.taking && !waiting;

  const accept = (holdId: string) => {
    update({ holdId });
    void navigate(onward);
  };

  const take = async () => {
    if (!form.check(missing(choice))) return;
    const answer = await seat.take(choice.slot);
    if (!answer) return;
    if ('hold' in answer) update({ holdId: answer.hold.id });
    else if (answer.slotGone) setChoice({ ...choice, slot: '' });
  };

  return (
    <Page title={t('section.seat')} back={{ to: onward, label: t('form.title') }}>
      <HoldBar />
      <WaitingNotice onTake={accept} />
      {expired && (
        <Notice tone="warning" live="alert" title={t('hold.expired')}>
          <p>{t('hold.expiredText')}</p>
        </Notice>
      )}
      {refused.holdId && (
        <Notice tone="error" live="status">
          <p>{fieldText('holdId', refused.holdId)}</p>
        </Notice>
      )}
      <ErrorSummary form={form} />
      <SeatChoice
        language={language}
        choice={choice}
        errors={form.errors}
        onChoose={choose}
        waiting={
          full ? (
            <WaitPanel
              key={full.code}
              centre={full}
              language={language}
              needsSpace={draft.disabilityOfSight ?? false}
            />
          ) : null
        }
      >
        {seat.error ? (
          <Notice tone="error" live="alert">
            <p>{problemText(seat.error)}</p>
          </Notice>
        ) : null}
      </SeatChoice>
      <div className="actions">
        {kept ? (
          <Button type="primary" size="large" onClick={() => void navigate(onward)}>
            {t('common:continue')}
          </Button>
        ) : full ? null : (
          <Button type="primary" size="large" loading={seat.taking} onClick={() => void take()}>
            {held ? t('seat.change') : t('seat.take')}
          </Button>
        )}
        {held && !kept && (
          <Link to={onward} className="button-link">
            {t('seat.keep')}
          </Link>
        )}
      </div>
    </Page>
  );
}
