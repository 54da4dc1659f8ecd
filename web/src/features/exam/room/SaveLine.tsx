import { CheckCircleFilled, ExclamationCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useProblemText } from '@/ui/problemText';
import type { Answer } from '../answers/AnswerQueue';

/** What became of the answer on screen: the time is the server's. */
export function SaveLine({ answer }: { answer: Answer }) {
  const { t } = useTranslation('exam');
  const format = useFormat();
  const problemText = useProblemText();
  return (
    <p className={`save-line save-line-${answer.state}`} role="status">
      {answer.state === 'saved' && (
        <>
          <CheckCircleFilled aria-hidden />{' '}
          {answer.savedAt ? t('save.savedAt', { time: format.timeSeconds(answer.savedAt) }) : t('save.saved')}
        </>
      )}
      {(answer.state === 'saving' || answer.state === 'waiting') && (
        <>
          <LoadingOutlined aria-hidden /> {t('save.saving')}
        </>
      )}
      {answer.state === 'failed' && (
        <>
          <ExclamationCircleFilled aria-hidden /> {t('save.failed')}
        </>
      )}
      {answer.state === 'refused' && (
        <>
          <ExclamationCircleFilled aria-hidden /> {t('save.refused')} {problemText(answer.refusal)}
        </>
      )}
    </p>
  );
}
