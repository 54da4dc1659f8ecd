import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { required, useFormState } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { attesteesApi, type AttesteeLine } from './api';

const FIELDS = ['reason'] as const;
const LONGEST = 500;

interface Props {
  region: string;
  line: AttesteeLine;
  onCancel: () => void;
  onDone: () => void;
}

/** Nobody is taken off without a reason. */
export function ExclusionDialog({ region, line, onCancel, onDone }: Props) {
  const { t } = useTranslation('attestees');
  const problemText = useProblemText();
  const form = useFormState<'reason'>(FIELDS);
  const [reason, setReason] = useState('');
  const exclude = useMutation({
    mutationFn: () => attesteesApi.exclude(region, line.applicationId, reason.trim()),
    onSuccess: onDone,
    onError: (error) => form.refuse(error),
  });
  const submit = () => {
    if (form.check(reason.trim() ? {} : { reason: required })) exclude.mutate();
  };
  return (
    <ConfirmDialog
      open
      title={t('exclude.title', { number: line.number })}
      confirmLabel={t('exclude.action')}
      busy={exclude.isPending}
      onConfirm={submit}
      onCancel={onCancel}
    >
      {form.problem ? (
        <Notice tone="error" live="alert">
          <p>{problemText(form.problem)}</p>
        </Notice>
      ) : null}
      <TextField
        id="reason"
        label={t('exclude.reason')}
        hint={t('exclude.reasonHint')}
        value={reason}
        error={form.errors.reason}
        onChange={(typed) => {
          setReason(typed);
          form.clearField('reason');
        }}
        input={{ maxLength: LONGEST }}
      />
    </ConfirmDialog>
  );
}
