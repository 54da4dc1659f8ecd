import { useTranslation } from 'react-i18next';
import { useResponse } from '../body/QuestionContext';
import type { ExtendedTextInteraction } from '../body/types';
import { Prompt } from './Prompt';

export function ExtendedText({ it }: { it: ExtendedTextInteraction }) {
  const { t } = useTranslation('exam');
  const { value, set, name, disabled } = useResponse(it.responseIdentifier);
  const text = Array.isArray(value) ? value.join('\n') : value === null ? '' : String(value);
  const words = text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
  return (
    <div className="interaction">
      <label className="interaction-label" htmlFor={name}>
        <Prompt nodes={it.prompt} fallback="text" />
      </label>
      <textarea
        id={name}
        rows={Math.min(Math.max(it.expectedLines || 8, 4), 24)}
        placeholder={it.placeholder || undefined}
        value={text}
        disabled={disabled}
        spellCheck={false}
        maxLength={50000}
        aria-describedby={`${name}-words`}
        onChange={(event) => set(event.target.value === '' ? null : event.target.value, true)}
      />
      <p id={`${name}-words`} className="interaction-hint figures">
        {t('words', { words })}
      </p>
    </div>
  );
}
