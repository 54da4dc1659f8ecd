import { useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { DateField, isRealDay } from '@/ui/form/DateField';
import { useFormState } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { staffApi, type Grant, type StaffAccount } from './api';

interface Ending {
  onCancel: () => void;
  onDone: (message: string) => void;
}

function useStaffChange(act: () => Promise<unknown>, onDone: () => void, onError?: (error: unknown) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['staff'] });
      onDone();
    },
    onError,
  });
}

function Problem({ error }: { error: unknown }): ReactNode {
  const problemText = useProblemText();
  if (!error) return null;
  return (
    <Notice tone="error" live="alert">
      <p>{problemText(error)}</p>
    </Notice>
  );
}

export function RevokeDialog({ grant, onCancel, onDone }: Ending & { grant: Grant }) {
  const { t } = useTranslation('staff');
  const revoke = useStaffChange(
    () => staffApi.revoke(grant.id),
    () => onDone(t('revoke.done')),
  );
  return (
    <ConfirmDialog
      open
      danger
      title={t('revoke.title', { role: t(`roles.${grant.role}`) })}
      confirmLabel={t('revoke.action')}
      busy={revoke.isPending}
      onConfirm={() => revoke.mutate()}
      onCancel={onCancel}
    >
      <Problem error={revoke.error} />
      <p>{t('revoke.text')}</p>
    </ConfirmDialog>
  );
}

export function ResetDialog({ account, onCancel, onDone }: Ending & { account: StaffAccount }) {
  const { t } = useTranslation('staff');
  const reset = useStaffChange(
    () => staffApi.resetSecondFactor(account.accountId),
    () => onDone(t('reset.done')),
  );
  return (
    <ConfirmDialog
      open
      danger
      title={t('reset.title')}
      confirmLabel={t('reset.action')}
      busy={reset.isPending}
      onConfirm={() => reset.mutate()}
      onCancel={onCancel}
    >
      <Problem error={reset.error} />
      <p>{t('reset.text')}</p>
    </ConfirmDialog>
  );
}

export function SignOutDialog({ account, onCancel, onDone }: Ending & { account: StaffAccount }) {
  const { t } = useTranslation('staff');
  const signOut = useStaffChange(
    () => staffApi.endSessions(account.accountId),
    () => onDone(t('signOut.done')),
  );
  return (
    <ConfirmDialog
      open
      danger
      title={t('signOut.title')}
      confirmLabel={t('signOut.action')}
      busy={signOut.isPending}
      onConfirm={() => signOut.mutate()}
      onCancel={onCancel}
    >
      <Problem error={signOut.error} />
      <p>{t('signOut.text')}</p>
    </ConfirmDialog>
  );
}

const LAST_DAY = ['lastDay'] as const;

export function LastDayDialog({ grant, onCancel, onDone }: Ending & { grant: Grant }) {
  const { t } = useTranslation('staff');
  const [day, setDay] = useState(grant.lastDay ?? '');
  const form = useFormState(LAST_DAY);
  const change = useStaffChange(
    () => staffApi.changeLastDay(grant.id, day || null),
    () => onDone(t('lastDay.done')),
    (error) => form.refuse(error),
  );
  return (
    <ConfirmDialog
      open
      title={t('lastDay.action')}
      confirmLabel={t('lastDay.submit')}
      busy={change.isPending}
      onConfirm={() => {
        if (form.check(day && !isRealDay(day) ? { lastDay: { code: 'date-invalid' } } : {})) change.mutate();
      }}
      onCancel={onCancel}
    >
      <Problem error={form.problem} />
      <DateField
        id="new-last-day"
        legend={t('lastDay.legend')}
        hint={t('lastDay.hint')}
        error={form.errors.lastDay}
        value={day}
        onChange={setDay}
      />
    </ConfirmDialog>
  );
}
