import { useTranslation } from 'react-i18next';
import { pairOf, pairParts } from './choices';

export interface Pairable {
  identifier: string;
  label: string;
  matchMax: number;
}

interface Props {
  name: string;
  pairs: readonly string[];
  /** What may be joined with what; the same list twice where pairs have no direction. */
  items: readonly Pairable[];
  max: number;
  disabled: boolean;
  onPairs: (pairs: string[]) => void;
}

/** Pairs as lines of two lists, with one empty line for the next pair. */
export function PairBuilder({ name, pairs, items, max, disabled, onPairs }: Props) {
  const { t } = useTranslation('exam');
  const room = max === 0 || pairs.length < max;
  const used = (identifier: string, except: number) =>
    pairs.filter((pair, index) => index !== except && pairParts(pair).includes(identifier)).length;
  const free = (item: Pairable, except: number) =>
    item.matchMax === 0 || used(item.identifier, except) < item.matchMax;

  const set = (index: number, side: 0 | 1, identifier: string) => {
    const parts = pairParts(pairs[index] ?? ' ');
    parts[side] = identifier;
    const next = [...pairs];
    next[index] = pairOf(parts[0], parts[1]);
    onPairs(next);
  };
  const lines = room ? [...pairs, ' '] : [...pairs];

  return (
    <ol className="pair-list">
      {lines.map((pair, index) => {
        const parts = pairParts(pair);
        return (
          <li key={`${name}-${index}`}>
            {([0, 1] as const).map((side) => (
              <span key={side} className="select">
                <select
                  aria-label={t(side === 0 ? 'pairs.first' : 'pairs.second', { number: index + 1 })}
                  value={parts[side]}
                  disabled={disabled}
                  onChange={(event) => set(index, side, event.target.value)}
                >
                  <option value="">{t('choose')}</option>
                  {items.map((item) => (
                    <option
                      key={item.identifier}
                      value={item.identifier}
                      disabled={
                        item.identifier !== parts[side] &&
                        (!free(item, index) || item.identifier === parts[side === 0 ? 1 : 0])
                      }
                    >
                      {item.label}
                    </option>
                  ))}
                </select>
              </span>
            ))}
            {index < pairs.length && (
              <button
                type="button"
                className="link-button"
                disabled={disabled}
                onClick={() => onPairs(pairs.filter((_, each) => each !== index))}
              >
                {t('pairs.remove')}
                <span className="visually-hidden"> {index + 1}</span>
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
