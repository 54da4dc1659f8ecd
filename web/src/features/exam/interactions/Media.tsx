import { useTranslation } from 'react-i18next';
import { useQuestion, useResponse } from '../body/QuestionContext';
import type { MediaInteraction } from '../body/types';
import { Prompt } from './Prompt';

/** The answer is how often it was played. */
export function Media({ it }: { it: MediaInteraction }) {
  const { t } = useTranslation('exam');
  const { fileUrl } = useQuestion();
  const { value, set, disabled } = useResponse(it.responseIdentifier);
  const plays = Number(value ?? 0);
  const over = it.maxPlays > 0 && plays >= it.maxPlays;
  const props = {
    src: fileUrl(it.href),
    controls: !over,
    onEnded: () => !disabled && set(plays + 1),
  };
  return (
    <div className="interaction">
      <div className="interaction-label">
        <Prompt nodes={it.prompt} fallback="value" />
      </div>
      {/* the author's package brings no captions; the words are in the prompt */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      {it.type.startsWith('video') ? <video {...props} /> : <audio {...props} />}
      {it.maxPlays > 0 && (
        <p className="interaction-hint">{t('plays', { left: Math.max(0, it.maxPlays - plays) })}</p>
      )}
    </div>
  );
}
