import { useTranslation } from 'react-i18next';
import { BodyView } from '../body/BodyView';
import { plainText } from '../body/plainText';
import { useResponse } from '../body/QuestionContext';
import type { GapMatchInteraction } from '../body/types';
import { pairOf, pairParts } from './choices';
import { Prompt } from './Prompt';

/** The text with a list in each gap. */
export function GapMatch({ it }: { it: GapMatchInteraction }) {
  const { t } = useTranslation('exam');
  const { list, set, disabled } = useResponse(it.responseIdentifier);
  const gaps: string[] = [];
  const uses = (choice: string) => list.filter((pair) => pairParts(pair)[0] === choice).length;

  const gap = (identifier: string) => {
    if (!gaps.includes(identifier)) gaps.push(identifier);
    const own = list.find((pair) => pairParts(pair)[1] === identifier);
    const chosen = own ? pairParts(own)[0] : '';
    return (
      <span className="select select-inline">
        <select
          aria-label={t('gap', { number: gaps.indexOf(identifier) + 1 })}
          value={chosen}
          disabled={disabled}
          onChange={(event) => {
            const others = list.filter((pair) => pair !== own);
            const next = event.target.value ? [...others, pairOf(event.target.value, identifier)] : others;
            set(next.length > 0 ? next : null);
          }}
        >
          <option value="">{t('gapEmpty')}</option>
          {it.choices.map((choice) => (
            <option
              key={choice.identifier}
              value={choice.identifier}
              disabled={
                choice.identifier !== chosen &&
                choice.matchMax > 0 &&
                uses(choice.identifier) >= choice.matchMax
              }
            >
              {plainText(choice.content) || choice.identifier}
            </option>
          ))}
        </select>
      </span>
    );
  };

  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={it.prompt} fallback="pairs" />
      </legend>
      <ul className="gap-choices" aria-label={t('gapChoices')}>
        {it.choices.map((choice) => (
          <li key={choice.identifier}>
            <BodyView nodes={choice.content} />
          </li>
        ))}
      </ul>
      <div className="gap-text">
        <BodyView
          nodes={it.content}
          special={(node) => (node.kind === 'gap' ? gap(node.identifier) : null)}
        />
      </div>
    </fieldset>
  );
}
