import { useState } from 'react';
import { Button } from 'antd';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { useLeave } from './useLeave';

interface Props {
  label: string;
  title: string;
  text: string;
}

/** Asks before a place in the queue, or a seat, is given up. */
export function LeaveButton({ label, title, text }: Props) {
  const [asking, setAsking] = useState(false);
  const leave = useLeave();
  const problemText = useProblemText();
  return (
    <>
      <Button size="large" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        title={title}
        confirmLabel={label}
        danger
        busy={leave.isPending}
        onConfirm={() => leave.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{text}</p>
        {leave.error && (
          <Notice tone="error" live="alert">
            <p>{problemText(leave.error)}</p>
          </Notice>
        )}
      </ConfirmDialog>
    </>
  );
}
