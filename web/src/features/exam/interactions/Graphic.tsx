import { useTranslation } from 'react-i18next';
import { plainText } from '../body/plainText';
import { useResponse } from '../body/QuestionContext';
import type {
  GraphicAssociateInteraction,
  GraphicGapMatchInteraction,
  GraphicOrderInteraction,
  HotspotInteraction,
  Spot,
} from '../body/types';
import { pairOf, pairParts, toggled } from './choices';
import { OrderList } from './OrderList';
import { PairBuilder } from './PairBuilder';
import { Prompt } from './Prompt';
import { SpotPicture } from './SpotPicture';
import { usePairs } from './usePairs';

function useSpotLabel(spots: readonly Spot[]) {
  const { t } = useTranslation('exam');
  return (identifier: string) => {
    const index = spots.findIndex((spot) => spot.identifier === identifier);
    const label = spots[index]?.label;
    const numbered = t('spot', { number: index + 1 });
    return label ? `${numbered} (${label})` : numbered;
  };
}

export function Hotspot({ it }: { it: HotspotInteraction }) {
  const { list, set, name, disabled } = useResponse(it.responseIdentifier);
  const label = useSpotLabel(it.spots);
  const toggle = (identifier: string) => {
    const next = toggled(list, identifier, it.maxChoices);
    set(next.length > 0 ? next : null);
  };
  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={it.prompt} fallback={it.maxChoices === 1 ? 'one' : 'many'} />
      </legend>
      <SpotPicture picture={it.picture} spots={it.spots} chosen={list} disabled={disabled} onSpot={toggle} />
      <div className="options options-row">
        {it.spots.map((spot) => (
          <label key={spot.identifier} className="option">
            <input
              type={it.maxChoices === 1 ? 'radio' : 'checkbox'}
              name={name}
              checked={list.includes(spot.identifier)}
              disabled={disabled}
              onChange={() => toggle(spot.identifier)}
            />
            <span className="option-content">{label(spot.identifier)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function GraphicOrder({ it }: { it: GraphicOrderInteraction }) {
  const { list, set, disabled } = useResponse(it.responseIdentifier);
  const label = useSpotLabel(it.spots);
  const identifiers = it.spots.map((spot) => spot.identifier);
  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={it.prompt} fallback="order" />
      </legend>
      <SpotPicture picture={it.picture} spots={it.spots} disabled={disabled} />
      <OrderList
        order={[...list, ...identifiers.filter((each) => !list.includes(each))]}
        answered={list.length > 0}
        disabled={disabled}
        content={label}
        label={label}
        onOrder={(next) => set(it.maxChoices > 0 ? next.slice(0, it.maxChoices) : next)}
      />
    </fieldset>
  );
}

export function GraphicAssociate({ it }: { it: GraphicAssociateInteraction }) {
  const pairs = usePairs(it.responseIdentifier);
  const label = useSpotLabel(it.spots);
  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={it.prompt} fallback="pairs" />
      </legend>
      <SpotPicture picture={it.picture} spots={it.spots} disabled={pairs.disabled} />
      <PairBuilder
        {...pairs}
        items={it.spots.map(({ identifier, matchMax }) => ({
          identifier,
          matchMax,
          label: label(identifier),
        }))}
        max={it.maxAssociations}
      />
    </fieldset>
  );
}

export function GraphicGapMatch({ it }: { it: GraphicGapMatchInteraction }) {
  const { t } = useTranslation('exam');
  const { list, set, name, disabled } = useResponse(it.responseIdentifier);
  const label = useSpotLabel(it.spots);
  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={it.prompt} fallback="pairs" />
      </legend>
      <SpotPicture picture={it.picture} spots={it.spots} disabled={disabled} />
      <ul className="match-list">
        {it.spots.map((spot) => {
          const id = `${name}-${spot.identifier}`;
          const own = list.find((pair) => pairParts(pair)[1] === spot.identifier);
          return (
            <li key={spot.identifier}>
              <label htmlFor={id}>{label(spot.identifier)}</label>
              <span className="select">
                <select
                  id={id}
                  value={own ? pairParts(own)[0] : ''}
                  disabled={disabled}
                  onChange={(event) => {
                    const others = list.filter((pair) => pair !== own);
                    const next = event.target.value
                      ? [...others, pairOf(event.target.value, spot.identifier)]
                      : others;
                    set(next.length > 0 ? next : null);
                  }}
                >
                  <option value="">{t('choose')}</option>
                  {it.choices.map((choice) => (
                    <option key={choice.identifier} value={choice.identifier}>
                      {plainText(choice.content) || choice.identifier}
                    </option>
                  ))}
                </select>
              </span>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
