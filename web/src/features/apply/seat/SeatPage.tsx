import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFieldErrorText, useFormState, type FormErrors } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { useProblemText } from '@/ui/problemText';
import { usePersistentState } from '@/ui/usePersistentState';
import { useHold } from '../api';
import { useDraft } from '../draft/DraftContext';
import { CentreChoice } from './CentreChoice';
import { DayChoice } from './DayChoice';
import { HoldBar } from './HoldBar';
import { SlotChoice } from './SlotChoice';
import { useTakeSeat } from './useTakeSeat';

const FIELDS = ['region', 'centre', 'date', 'slot'] as const;
type SeatField = (typeof FIELDS)[number];
type Choice = Record<SeatField, string>;
const NOTHING: Choice = { region: '', centre: '', date: '', slot: '' };

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
  const form = useFormState<SeatField>(FIELDS);
  const seat = useTakeSeat();
  const problemText = useProblemText();
  const language = draft.language ?? null;
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
  const expired = hadHold && !held && !seat.taking;

  const take = async () => {
    const found: FormErrors<SeatField> = {};
    for (const field of FIELDS) if (!choice[field]) found[field] = required;
    const first = FIELDS.find((field) => found[field]);
    if (!form.check(first ? { [first]: required } : {})) return;
    const answer = await seat.take(choice.slot);
    if (!answer) return;
    if ('hold' in answer) update({ holdId: answer.hold.id });
    else if (answer.slotGone) setChoice({ ...choice, slot: '' });
  };

  return (
    <Page title={t('section.seat')} back={{ to: onward, label: t('form.title') }}>
      <HoldBar />
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
      <Panel>
        <CentreChoice
          language={language}
          region={choice.region}
          centre={choice.centre}
          errors={form.errors}
          onRegion={(region) => choose({ region, centre: '', date: '', slot: '' })}
          onCentre={(centre) => choose({ centre, date: '', slot: '' })}
        />
        {choice.centre && (
          <DayChoice
            language={language}
            centre={choice.centre}
            date={choice.date}
            error={form.errors.date}
            onDate={(date) => choose({ date, slot: '' })}
          />
        )}
        {choice.date && (
          <SlotChoice
            language={language}
            centre={choice.centre}
            date={choice.date}
            slot={choice.slot}
            error={form.errors.slot}
            onSlot={(slot) => choose({ slot })}
          />
        )}
        {seat.error ? (
          <Notice tone="error" live="alert">
            <p>{problemText(seat.error)}</p>
          </Notice>
        ) : null}
      </Panel>
      <div className="actions">
        {kept ? (
          <Button type="primary" size="large" onClick={() => void navigate(onward)}>
            {t('common:continue')}
          </Button>
        ) : (
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
