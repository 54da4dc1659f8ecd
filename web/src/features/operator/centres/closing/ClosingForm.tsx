import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
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
import type { Toll } from '../../cancellations/api';
import { ProblemNotice } from '../../ProblemNotice';
import { useStep } from '../../useStep';
import type { CentreOverview } from '../api';
import { closingApi, useClosingCache, type CloseCentreRequest } from './api';

const FIELDS = ['reason', 'losses'] as const;
type FieldName = (typeof FIELDS)[number];

interface Props {
  centre: CentreOverview;
  from: string;
  /** Not there while it is asked for. */
  toll: Toll | undefined;
}

/** Why, and that it shall be so. No more people lose their seats than were shown, whatever happened meanwhile. */
export function ClosingForm({ centre, from, toll }: Props) {
  const { t } = useTranslation(['centres', 'cancellations']);
  const format = useFormat();
  const navigate = useNavigate();
  const cache = useClosingCache();
  const { code } = centre;
  const [reason, setReason, forget] = usePersistentState(
    `centre.${code}.closing`,
    centre.closing?.reason ?? '',
  );
  const [accepted, setAccepted] = useState(0);
  const [asking, setAsking] = useState(false);
  const [stale, setStale] = useState(false);
  const form = useFormState<FieldName>(FIELDS);
  const left = toll?.left ?? 0;
  const close = useStep((order: CloseCentreRequest) => closingApi.close(code, order), {
    onDone: async ({ slots }) => {
      setAsking(false);
      forget();
      const whole = slots.length >= (toll?.slots.length ?? 0);
      await cache.changed();
      void navigate(`/operator/centres/${code}`, { state: { said: whole ? 'closed' : 'closedInPart' } });
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
    close.reset();
    setStale(false);
    setAsking(true);
  };
  return (
    <Panel title={t('cancellations:why')}>
      {stale && (
        <Notice tone="warning" live="alert" title={t('cancellations:stale.title')}>
          <p>{t('cancellations:stale.text')}</p>
        </Notice>
      )}
      <ErrorSummary form={form} />
      <form noValidate onSubmit={submit}>
        <TextField
          id="reason"
          label={t('close.reason')}
          hint={t('cancellations:reasonHint')}
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
            label={t('cancellations:acceptLosses', { left: format.number(left) })}
            checked={accepted >= left}
            error={form.errors.losses}
            onChange={(on) => {
              setAccepted(on ? left : 0);
              form.clearField('losses');
            }}
          />
        )}
        <Button type="primary" danger size="large" htmlType="submit" loading={!toll}>
          {t('close.action')}
        </Button>
      </form>
      <ConfirmDialog
        open={asking}
        danger
        title={t('close.confirm.title', { day: format.date(from) })}
        confirmLabel={t('close.confirm.action')}
        busy={close.busy}
        confirmDisabled={!toll || left > accepted}
        onConfirm={() => asking && close.take({ from, reason, losses: left })}
        onCancel={() => setAsking(false)}
      >
        <ProblemNotice error={close.error} />
        {toll && (
          <p>
            {t('cancellations:confirm.text', {
              people: format.number(toll.people),
              moved: format.number(toll.moved),
              left: format.number(left),
            })}
          </p>
        )}
        <p>{t('close.confirm.final')}</p>
      </ConfirmDialog>
    </Panel>
  );
}
