import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ProblemNotice } from '../ProblemNotice';
import { useStep } from '../useStep';
import { slotPlanApi, useSlotPlansChanged, type SlotPlanSummary } from './api';

interface Props {
  summary: SlotPlanSummary;
  onCancel: () => void;
  onDone: () => void;
}

export function PublishDialog({ summary, onCancel, onDone }: Props) {
  const { t } = useTranslation('slotplans');
  const format = useFormat();
  const changed = useSlotPlansChanged();
  const publish = useStep(slotPlanApi.publish, {
    onDone: () => {
      changed();
      onDone();
    },
    onRefused: changed,
  });
  return (
    <ConfirmDialog
      open
      title={t('publish.title')}
      confirmLabel={t('publish.confirm')}
      busy={publish.busy}
      onConfirm={() => publish.take(summary.plan.id)}
      onCancel={onCancel}
    >
      <ProblemNotice error={publish.error} />
      <p>
        {t('publish.text', {
          slots: format.number(summary.plan.slots),
          seats: format.number(summary.seats),
        })}
      </p>
    </ConfirmDialog>
  );
}

export function DiscardDialog({ summary, onCancel, onDone }: Props) {
  const { t } = useTranslation('slotplans');
  const format = useFormat();
  const changed = useSlotPlansChanged();
  const discard = useStep(slotPlanApi.discard, {
    onDone: () => {
      onDone();
      changed();
    },
  });
  return (
    <ConfirmDialog
      open
      danger
      title={t('discard.title')}
      confirmLabel={t('discard.confirm')}
      busy={discard.busy}
      onConfirm={() => discard.take(summary.plan.id)}
      onCancel={onCancel}
    >
      <ProblemNotice error={discard.error} />
      <p>{t('discard.text', { slots: format.number(summary.plan.slots) })}</p>
    </ConfirmDialog>
  );
}
