import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { CheckboxField } from '@/ui/form/CheckboxField';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { SummaryList } from '@/ui/SummaryList';
import { administratorApi, type RosterLine } from './api';

interface Props {
  line: RosterLine;
  onCancel: () => void;
  onDone: (message: string) => void;
}

/** Both must be seen to: the person is who they say, and sits where they should. */
export function CheckInDialog({ line, onCancel, onDone }: Props) {
  const { t } = useTranslation('administrator');
  const problemText = useProblemText();
  const [identityShown, setIdentityShown] = useState(false);
  const [seatConfirmed, setSeatConfirmed] = useState(false);
  const checkIn = useMutation({
    mutationFn: () => administratorApi.checkIn(line.sittingId),
    onSuccess: () => onDone(t('checkIn.done', { seat: line.seatNumber })),
  });
  return (
    <ConfirmDialog
      open
      title={t('checkIn.title')}
      confirmLabel={t('action.checkIn')}
      busy={checkIn.isPending}
      confirmDisabled={!identityShown || !seatConfirmed}
      onConfirm={() => checkIn.mutate()}
      onCancel={onCancel}
    >
      <SummaryList
        rows={[
          { key: 'seat', label: t('column.seat'), value: line.seatNumber },
          { key: 'name', label: t('column.name'), value: line.personName ?? t('nameUnknown') },
          { key: 'iin', label: t('column.iin'), value: line.iinMasked },
        ]}
      />
      <div>
        <CheckboxField
          id="identityShown"
          label={t('checkIn.identityShown')}
          checked={identityShown}
          onChange={setIdentityShown}
        />
        <CheckboxField
          id="seatConfirmed"
          label={t('checkIn.seatConfirmed', { seat: line.seatNumber })}
          checked={seatConfirmed}
          onChange={setSeatConfirmed}
        />
      </div>
      {checkIn.error && (
        <Notice tone="error" live="alert">
          <p>{problemText(checkIn.error)}</p>
        </Notice>
      )}
    </ConfirmDialog>
  );
}
