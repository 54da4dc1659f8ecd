import { useTranslation } from 'react-i18next';
import type { PlanDesk } from '../api';
import { distance, metres, type DeskPair } from './geometry';

/** Between two seats that were refused: how far they are apart. */
export function PairLines({ pairs, desks }: { pairs: readonly DeskPair[]; desks: readonly PlanDesk[] }) {
  const { t } = useTranslation('centres');
  return (
    <g aria-hidden className="pair-lines">
      {pairs.map(({ first, second }) => {
        const one = desks.find((desk) => desk.number === first);
        const other = desks.find((desk) => desk.number === second);
        if (!one || !other) return null;
        return (
          <g key={`${first}-${second}`}>
            <path d={`M${one.xCm} ${one.yCm}L${other.xCm} ${other.yCm}`} />
            <text x={(one.xCm + other.xCm) / 2} y={(one.yCm + other.yCm) / 2 - 6} fontSize={20}>
              {t('plan.distance', { metres: metres(distance(one, other)) })}
            </text>
          </g>
        );
      })}
    </g>
  );
}
