import { useTranslation } from 'react-i18next';
import { cancellationApi, useSlotsCache, type SlotToll, type Toll } from './api';
import type { Outcome } from './CancellationResult';
import { OrderForm } from './OrderForm';

interface Props {
  slots: readonly SlotToll[];
  /** Not there while it is asked for. */
  toll: Toll | undefined;
  onDone: (outcome: Outcome) => void;
}

/** The order to cancel the chosen slots. */
export function ConfirmForm({ slots, toll, onDone }: Props) {
  const { t } = useTranslation('cancellations');
  const cache = useSlotsCache();
  return (
    <OrderForm
      toll={toll}
      name="cancellation.reason"
      words={{
        reason: t('reason'),
        submit: t('submit', { slots: slots.length }),
        question: t('confirm.title', { slots: slots.length }),
        yes: t('confirm.action'),
        final: t('confirm.final'),
      }}
      order={(reason, losses) =>
        cancellationApi.cancel({ slots: { slotIds: slots.map(({ id }) => id) }, reason, losses })
      }
      onDone={(outcome) => {
        cache.cancelled();
        onDone({ asked: slots, toll: outcome });
      }}
      onStale={cache.previewAgain}
    />
  );
}
