import { useTranslation } from 'react-i18next';
import { BodyView } from '../body/BodyView';
import { plainText } from '../body/plainText';
import { useResponse } from '../body/QuestionContext';
import type { MatchInteraction, Option } from '../body/types';
import { pairOf, pairParts, toggled } from './choices';
import { Prompt } from './Prompt';

const labelOf = (option: Option) => plainText(option.content) || option.identifier;

/** A list beside each line where a line takes one partner, else a table of boxes. */
export function Match({ it }: { it: MatchInteraction }) {
  const lists = it.sources.every((source) => source.matchMax === 1);
  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={it.prompt} fallback="pairs" />
      </legend>
      {lists ? <MatchLists it={it} /> : <MatchTable it={it} />}
    </fieldset>
  );
}

function useMatch(it: MatchInteraction) {
  const { list, set, disabled, name } = useResponse(it.responseIdentifier);
  const keep = (pairs: string[]) => set(pairs.length > 0 ? pairs : null);
  const uses = (target: string) => list.filter((pair) => pairParts(pair)[1] === target).length;
  const targetFull = (target: Option) => target.matchMax > 0 && uses(target.identifier) >= target.matchMax;
  const full = it.maxAssociations > 0 && list.length >= it.maxAssociations;
  return { list, keep, disabled, name, targetFull, full };
}

function MatchLists({ it }: { it: MatchInteraction }) {
  const { t } = useTranslation('exam');
  const { list, keep, disabled, name, targetFull, full } = useMatch(it);
  return (
    <ul className="match-list">
      {it.sources.map((source) => {
        const id = `${name}-${source.identifier}`;
        const own = list.find((pair) => pairParts(pair)[0] === source.identifier);
        const chosen = own ? pairParts(own)[1] : '';
        return (
          <li key={source.identifier}>
            <label htmlFor={id}>
              <BodyView nodes={source.content} />
            </label>
            <span className="select">
              <select
                id={id}
                value={chosen}
                disabled={disabled || (full && !own)}
                onChange={(event) => {
                  const others = list.filter((pair) => pair !== own);
                  const target = event.target.value;
                  keep(target ? [...others, pairOf(source.identifier, target)] : others);
                }}
              >
                <option value="">{t('choose')}</option>
                {it.targets.map((target) => (
                  <option
                    key={target.identifier}
                    value={target.identifier}
                    disabled={target.identifier !== chosen && targetFull(target)}
                  >
                    {labelOf(target)}
                  </option>
                ))}
              </select>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function MatchTable({ it }: { it: MatchInteraction }) {
  const { list, keep, disabled, targetFull, full } = useMatch(it);
  const sourceFull = (source: Option) =>
    source.matchMax > 0 &&
    list.filter((pair) => pairParts(pair)[0] === source.identifier).length >= source.matchMax;
  return (
    <div className="table-scroll">
      <table className="match-table">
        <thead>
          <tr>
            <td />
            {it.targets.map((target) => (
              <th key={target.identifier} scope="col">
                <BodyView nodes={target.content} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {it.sources.map((source) => (
            <tr key={source.identifier}>
              <th scope="row">
                <BodyView nodes={source.content} />
              </th>
              {it.targets.map((target) => {
                const pair = pairOf(source.identifier, target.identifier);
                const checked = list.includes(pair);
                return (
                  <td key={target.identifier}>
                    <input
                      type="checkbox"
                      aria-label={`${labelOf(source)} – ${labelOf(target)}`}
                      checked={checked}
                      disabled={disabled || (!checked && (full || targetFull(target) || sourceFull(source)))}
                      onChange={() => keep(toggled(list, pair, 0))}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
