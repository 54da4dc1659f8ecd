import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { CheckboxField } from '@/ui/form/CheckboxField';
import { refusalsOf, required, useFormState, type FormErrors } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { usePersistentState } from '@/ui/usePersistentState';
import { ProblemNotice } from '../ProblemNotice';
import { useStep } from '../useStep';
import { cancellationApi, useSlotsCache, type SlotToll, type Toll } from './api';
import type { Outcome } from './CancellationResult';

const FIELDS = ['reason', 'losses'] as const;
type FieldName = (typeof FIELDS)[number];

interface Props {
  slots: readonly SlotToll[];
  /** Not there while it is asked for. */
  toll: Toll | undefined;
  onDone: (outcome: Outcome) => void;
}

/** Why, and that it shall be so. No more people lose their seats than were shown, whatever happened meanwhile. */
export function ConfirmForm({ slots, toll, onDone }: Props) {
  const { t } = useTranslation('cancellations');
  const format = useFormat();
  const cache = useSlotsCache();
  const [reason, setReason, forget] = usePersistentState('cancellation.reason', '');
  const [accepted, setAccepted] = useState(0);
  const [asking, setAsking] = useState(false);
  const [stale, setStale] = useState(false);
  const form = useFormState<FieldName>(FIELDS);
  const left = toll?.left ?? 0;
  const cancel = useStep(cancellationApi.cancel, {
    onDone: (outcome) => {
      forget();
      cache.cancelled();
      onDone({ asked: slots, toll: outcome });
    },
    onRefused: async (error) => {
      if (isApiError(error, 'not-enough-seats')) {
        await cache.previewAgain();
        setAccepted(0);
        setStale(true);
        setAsking(false);
      } else if (Object.keys(refusalsOf(error)).length > 0) {
        form.refuse(error);
        setAsking(false);
      }
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FormErrors<FieldName> = {};
    if (!reason.trim()) found.reason = required;
    if (left > accepted) found.losses = required;
    if (!form.check(found)) return;
    cancel.reset();
    setStale(false);
    setAsking(true);
  };
  return (
    <Panel title={t('why')}>
      {stale && (
        <Notice tone="warning" live="alert" title={t('stale.title')}>
          <p>{t('stale.text')}</p>
        </Notice>
      )}
      <ErrorSummary form={form} />
      <form noValidate onSubmit={submit}>
        <TextField
          id="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          error={form.errors.reason}
          onChange={(value) => {
            setReason(value);
            form.clearField('reason');
          }}
          input={{ maxLength: 300, autoComplete: 'off' }}
        />
        {left > 0 && (
          <CheckboxField
            id="losses"
            label={t('acceptLosses', { left: format.number(left) })}
            checked={accepted >= left}
            error={form.errors.losses}
            onChange={(on) => {
              setAccepted(on ? left : 0);
              form.clearField('losses');
            }}
          />
        )}
        <Button type="primary" danger size="large" htmlType="submit" loading={!toll}>
          {t('submit', { slots: slots.length })}
        </Button>
      </form>
      <ConfirmDialog
        open={asking}
        danger
        title={t('confirm.title', { slots: slots.length })}
        confirmLabel={t('confirm.action')}
        busy={cancel.busy}
        confirmDisabled={!toll || left > accepted}
        onConfirm={() => cancel.take({ slots: { slotIds: slots.map(({ id }) => id) }, reason, losses: left })}
        onCancel={() => setAsking(false)}
      >
        <ProblemNotice error={cancel.error} />
        {toll && (
          <p>
            {t('confirm.text', {
              people: format.number(toll.people),
              moved: format.number(toll.moved),
              left: format.number(left),
            })}
          </p>
        )}
        <p>{t('confirm.final')}</p>
      </ConfirmDialog>
    </Panel>
  );
}
