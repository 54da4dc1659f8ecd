import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toggled } from '../toggled';
import { useFieldErrorText, refusalsOf } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { usePreview, type SlotsToCancel, type SlotToll } from './api';
import type { Outcome } from './CancellationResult';
import { ConfirmForm } from './ConfirmForm';
import { SlotChoice } from './SlotChoice';
import { TollView } from './TollView';

interface Props {
  wanted: SlotsToCancel;
  onDone: (outcome: Outcome) => void;
}

/** The slots that were found, all of them chosen at first, and what cancelling the chosen ones does. */
export function CancellationOrder({ wanted, onDone }: Props) {
  const { t } = useTranslation('cancellations');
  const errorText = useFieldErrorText();
  const found = usePreview(wanted);
  const [refused] = Object.entries(refusalsOf(found.error));
  if (refused && !found.data) return <Notice tone="info" live="status" title={errorText(...refused)} />;
  return (
    <QueryView query={found}>
      {({ slots }) =>
        slots.length === 0 ? (
          <EmptyView title={t('none')} />
        ) : (
          <ChosenSlots wanted={wanted} slots={slots} onDone={onDone} />
        )
      }
    </QueryView>
  );
}

function ChosenSlots({ wanted, slots, onDone }: Props & { slots: readonly SlotToll[] }) {
  const { t } = useTranslation('cancellations');
  const [without, setWithout] = useState<string[]>([]);
  const chosen = slots.filter(({ id }) => !without.includes(id));
  const slotIds = chosen.map(({ id }) => id);
  // all that were found are asked for as they were, so that their figures are there at once
  const toll = usePreview(chosen.length === 0 ? null : chosen.length < slots.length ? { slotIds } : wanted);
  return (
    <>
      <Panel title={t('slots')}>
        <SlotChoice
          slots={slots}
          chosen={slotIds}
          onToggle={(id, on) => setWithout((now) => toggled(now, id, !on))}
        />
      </Panel>
      {chosen.length === 0 ? (
        <EmptyView title={t('noneChosen')} />
      ) : (
        <>
          <Panel title={t('preview', { slots: chosen.length })}>
            <QueryView query={toll} rows={2}>
              {(data) => <TollView toll={data} />}
            </QueryView>
          </Panel>
          <ConfirmForm slots={chosen} toll={toll.data} onDone={onDone} />
        </>
      )}
    </>
  );
}
