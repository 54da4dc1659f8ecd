import { useTranslation } from 'react-i18next';
import { BodyView } from '../body/BodyView';
import { useResponse } from '../body/QuestionContext';
import type { ChoiceInteraction } from '../body/types';
import { toggled } from './choices';
import { Prompt } from './Prompt';

export function Choice({ it }: { it: ChoiceInteraction }) {
  const { t } = useTranslation('exam');
  const { list, set, name, disabled } = useResponse(it.responseIdentifier);
  const single = it.maxChoices === 1;
  const full = it.maxChoices > 1 && list.length >= it.maxChoices;
  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={it.prompt} fallback={single ? 'one' : 'many'} />
      </legend>
      {it.maxChoices > 1 && <p className="interaction-hint">{t('hint.most', { most: it.maxChoices })}</p>}
      <div className={it.orientation === 'horizontal' ? 'options options-row' : 'options'}>
        {it.choices.map((choice) => {
          const checked = list.includes(choice.identifier);
          return (
            <label key={choice.identifier} className="option">
              <input
                type={single ? 'radio' : 'checkbox'}
                name={name}
                checked={checked}
                disabled={disabled || (full && !checked)}
                onChange={() => {
                  if (single) return set(choice.identifier);
                  const next = toggled(list, choice.identifier, it.maxChoices);
                  set(next.length > 0 ? next : null);
                }}
              />
              <span className="option-content">
                <BodyView nodes={choice.content} />
              </span>
            </label>
          );
        })}
      </div>
      {single && list.length > 0 && !disabled && (
        <button type="button" className="link-button" onClick={() => set(null)}>
          {t('clear')}
        </button>
      )}
    </fieldset>
  );
}
