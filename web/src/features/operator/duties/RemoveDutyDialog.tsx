import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { dutyApi, type Duty } from './api';

interface Props {
  duty: Duty;
  name: string;
  onCancel: () => void;
  onDone: (message: string) => void;
}

export function RemoveDutyDialog({ duty, name, onCancel, onDone }: Props) {
  const { t } = useTranslation('duties');
  const format = useFormat();
  const problemText = useProblemText();
  const remove = useMutation({
    mutationFn: () => dutyApi.remove(duty.id),
    onSuccess: () => onDone(t('remove.done', { person: name })),
    onError: (error) => {
      if (isApiError(error, 'not-found')) onDone(t('remove.gone'));
    },
  });
  const time = t('timeRange', { from: format.time(duty.startsAt), to: format.time(duty.endsAt) });
  return (
    <ConfirmDialog
      open
      danger
      title={t('remove.title')}
      confirmLabel={t('remove.action')}
      busy={remove.isPending}
      onConfirm={() => remove.mutate()}
      onCancel={onCancel}
    >
      <p>{t('remove.text', { person: name, role: t(`roles.${duty.role}`), time })}</p>
      {remove.error && (
        <Notice tone="error" live="alert">
          <p>{problemText(remove.error)}</p>
        </Notice>
      )}
    </ConfirmDialog>
  );
}
