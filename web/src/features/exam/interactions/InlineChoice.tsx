import { useTranslation } from 'react-i18next';
import { plainText } from '../body/plainText';
import { useResponse } from '../body/QuestionContext';
import type { InlineChoiceInteraction } from '../body/types';

export function InlineChoice({ it }: { it: InlineChoiceInteraction }) {
  const { t } = useTranslation('exam');
  const { list, set, disabled } = useResponse(it.responseIdentifier);
  return (
    <span className="select select-inline">
      <select
        aria-label={t('prompt.one')}
        value={list[0] ?? ''}
        disabled={disabled}
        onChange={(event) => set(event.target.value || null)}
      >
        <option value="">{t('gapEmpty')}</option>
        {it.choices.map((choice) => (
          <option key={choice.identifier} value={choice.identifier}>
            {plainText(choice.content) || choice.identifier}
          </option>
        ))}
      </select>
    </span>
  );
}
