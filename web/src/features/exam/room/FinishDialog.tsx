import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { isAnswered, type Answer, type AnswerQueue } from '../answers/AnswerQueue';
import { examApi, type Question } from '../api';

interface Props {
  open: boolean;
  sittingId: string;
  questions: readonly Question[];
  answers: ReadonlyMap<number, Answer>;
  queue: AnswerQueue;
  onGo: (number: number) => void;
  onCancel: () => void;
  onFinished: () => void;
}

/** What is unanswered, and nothing ends before everything is saved. */
export function FinishDialog(props: Props) {
  const { open, sittingId, questions, answers, queue, onGo, onCancel, onFinished } = props;
  const { t } = useTranslation('exam');
  const problemText = useProblemText();
  const [finishing, setFinishing] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const unanswered = questions.filter(({ number }) => !isAnswered(answers.get(number)?.response ?? null));
  const flagged = questions.filter(({ number }) => answers.get(number)?.flagged);
  const unsaved = queue.unsaved;

  useEffect(() => {
    if (open) queue.flush();
  }, [open, queue]);

  const finish = async () => {
    if (finishing) return;
    setFinishing(true);
    setError(null);
    try {
      await examApi.finish(sittingId);
      onFinished();
    } catch (failure) {
      setError(failure);
    } finally {
      setFinishing(false);
    }
  };
  const links = (list: readonly Question[]) => (
    <ul className="finish-list">
      {list.map(({ number }) => (
        <li key={number}>
          <button type="button" className="link-button" onClick={() => onGo(number)}>
            <span className="visually-hidden">{t('palette.question', { number })}</span>
            <span aria-hidden>{number}</span>
          </button>
        </li>
      ))}
    </ul>
  );

  return (
    <ConfirmDialog
      open={open}
      title={t('finish.title')}
      confirmLabel={t('finish.confirm')}
      busy={finishing}
      confirmDisabled={unsaved > 0}
      onConfirm={() => void finish()}
      onCancel={onCancel}
    >
      <p>{t('finish.text')}</p>
      {unanswered.length > 0 && (
        <Notice tone="warning" title={t('finish.unanswered', { number: unanswered.length })}>
          {links(unanswered)}
        </Notice>
      )}
      {flagged.length > 0 && <Notice title={t('finish.flagged')}>{links(flagged)}</Notice>}
      {unsaved > 0 && (
        <Notice tone="error" live="status">
          <p>{t('finish.unsaved')}</p>
        </Notice>
      )}
      {error ? (
        <Notice tone="error" live="alert">
          <p>{problemText(error)}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}
