import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { administratorApi, type Intervention, type RosterLine } from './api';

export type InterventionKind = Intervention['kind'];

const FIELDS = ['reason', 'minutes'] as const;
type FieldName = (typeof FIELDS)[number];
const LONGEST_MINUTES = 120;

interface Props {
  kind: InterventionKind;
  line: RosterLine;
  onCancel: () => void;
  onDone: (message: string) => void;
}

/** Stepping into a test always leaves a reason behind. */
export function InterventionDialog({ kind, line, onCancel, onDone }: Props) {
  const { t } = useTranslation('administrator');
  const problemText = useProblemText();
  const form = useFormState<FieldName>(FIELDS);
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState('');
  const act = useMutation({
    mutationFn: (intervention: Intervention) => administratorApi.intervene(line.sittingId, intervention),
    onSuccess: () => onDone(t(`intervention.${kind}.done`, { seat: line.seatNumber })),
    onError: (error) => form.refuse(error),
  });

  const submit = () => {
    const found: FormErrors<FieldName> = {};
    const number = Number(minutes);
    if (kind === 'extend' && !minutes) found.minutes = required;
    else if (kind === 'extend' && !(number >= 1 && number <= LONGEST_MINUTES))
      found.minutes = { code: 'invalid' };
    if (!reason.trim()) found.reason = required;
    if (!form.check(found)) return;
    const why = reason.trim();
    act.mutate(kind === 'extend' ? { kind, minutes: number, reason: why } : { kind, reason: why });
  };

  return (
    <ConfirmDialog
      open
      danger={kind === 'terminate'}
      title={t(`intervention.${kind}.title`, { seat: line.seatNumber })}
      confirmLabel={t(`action.${kind}`)}
      busy={act.isPending}
      onConfirm={submit}
      onCancel={onCancel}
    >
      <p>{line.personName ?? t('nameUnknown')}</p>
      {kind === 'terminate' && (
        <Notice tone="warning">
          <p>{t('intervention.terminate.warning')}</p>
        </Notice>
      )}
      {form.problem ? (
        <Notice tone="error" live="alert">
          <p>{problemText(form.problem)}</p>
        </Notice>
      ) : null}
      <div>
        {kind === 'extend' && (
          <TextField
            id="minutes"
            label={t('intervention.minutes')}
            width="short"
            value={minutes}
            error={form.errors.minutes}
            onChange={(value) => setMinutes(value.replace(/\D/g, '').slice(0, 3))}
            input={{ inputMode: 'numeric' }}
          />
        )}
        <TextField
          id="reason"
          label={t('intervention.reason')}
          hint={t('intervention.reasonHint')}
          value={reason}
          error={form.errors.reason}
          onChange={setReason}
          input={{ maxLength: 500 }}
        />
      </div>
    </ConfirmDialog>
  );
}
