import { useTranslation } from 'react-i18next';
import { useResponse } from '../body/QuestionContext';
import type { TextEntryInteraction } from '../body/types';

export function TextEntry({ it }: { it: TextEntryInteraction }) {
  const { t } = useTranslation('exam');
  const { value, set, disabled } = useResponse(it.responseIdentifier);
  const width = Math.min(Math.max(it.expectedLength || 12, 4), 40);
  return (
    <input
      type="text"
      className="text-entry"
      size={width}
      aria-label={t('prompt.text')}
      placeholder={it.placeholder || undefined}
      value={value === null ? '' : String(value)}
      disabled={disabled}
      autoComplete="off"
      spellCheck={false}
      maxLength={2000}
      onChange={(event) => set(event.target.value === '' ? null : event.target.value, true)}
    />
  );
}
