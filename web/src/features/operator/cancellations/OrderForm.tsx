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
import type { Toll } from './api';

const FIELDS = ['reason', 'losses'] as const;
type FieldName = (typeof FIELDS)[number];

interface Props {
  /** Not there while it is asked for. */
  toll: Toll | undefined;
  /** Under which the reason is kept while it is typed. */
  name: string;
  /** What it is to begin with. */
  firstReason?: string;
  words: Record<'reason' | 'submit' | 'question' | 'yes' | 'final', string>;
  order: (reason: string, losses: number) => Promise<Toll>;
  onDone: (outcome: Toll) => void | Promise<void>;
  /** More people would lose their seats than were shown: shows the new figures. */
  onStale: () => Promise<unknown>;
}

/**
 * Why sessions are cancelled, and that it shall be so. No more people lose their seats than were shown, whatever happened
 * meanwhile.
 */
export function OrderForm({ toll, name, firstReason = '', words, order, onDone, onStale }: Props) {
  const { t } = useTranslation('cancellations');
  const format = useFormat();
  const [reason, setReason, forget] = usePersistentState(name, firstReason);
  const [accepted, setAccepted] = useState(0);
  const [asking, setAsking] = useState(false);
  const [stale, setStale] = useState(false);
  const form = useFormState<FieldName>(FIELDS);
  const left = toll?.left ?? 0;
  const step = useStep((losses: number) => order(reason, losses), {
    onDone: (outcome) => {
      setAsking(false);
      forget();
      return onDone(outcome);
    },
    onRefused: async (error) => {
      if (isApiError(error, 'not-enough-seats')) {
        await onStale();
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
    step.reset();
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
          label={words.reason}
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
          {words.submit}
        </Button>
      </form>
      <ConfirmDialog
        open={asking}
        danger
        title={words.question}
        confirmLabel={words.yes}
        busy={step.busy}
        confirmDisabled={!toll || left > accepted}
        onConfirm={() => asking && step.take(left)}
        onCancel={() => setAsking(false)}
      >
        <ProblemNotice error={step.error} />
        {toll && (
          <p>
            {t('confirm.text', {
              people: format.number(toll.people),
              moved: format.number(toll.moved),
              left: format.number(left),
            })}
          </p>
        )}
        <p>{words.final}</p>
      </ConfirmDialog>
    </Panel>
  );
}
