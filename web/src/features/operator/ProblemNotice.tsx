import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';

/** Why a step was refused; nothing without an error. */
export function ProblemNotice({ error }: { error: unknown }) {
  const problemText = useProblemText();
  if (!error) return null;
  return (
    <Notice tone="error" live="alert">
      <p>{problemText(error)}</p>
    </Notice>
  );
}
