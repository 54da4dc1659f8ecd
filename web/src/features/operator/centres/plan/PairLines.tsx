import { useTranslation } from 'react-i18next';
import type { PlanDesk } from '../api';
import { distance, metres, type DeskPair } from './geometry';

interface Props {
  pairs: readonly DeskPair[];
  desks: readonly PlanDesk[];
  radius: number;
}

/** Between two seats that were refused: a line from edge to edge, and how far they are apart. */
export function PairLines({ pairs, desks, radius }: Props) {
  const { t } = useTranslation('centres');
  return (
    <g aria-hidden className="pair-lines">
      {pairs.map(({ first, second }) => {
        const one = desks.find((desk) => desk.number === first);
        const other = desks.find((desk) => desk.number === second);
        if (!one || !other) return null;
        const apart = distance(one, other);
        const [dx, dy] = [(other.xCm - one.xCm) / apart, (other.yCm - one.yCm) / apart];
        const from = `${one.xCm + dx * radius} ${one.yCm + dy * radius}`;
        const to = `${other.xCm - dx * radius} ${other.yCm - dy * radius}`;
        return (
          <g key={`${first}-${second}`}>
            <path d={`M${from}L${to}`} />
            <text
              x={(one.xCm + other.xCm) / 2}
              y={(one.yCm + other.yCm) / 2 + radius}
              fontSize={0.75 * radius}
            >
              {t('plan.distance', { metres: metres(apart) })}
            </text>
          </g>
        );
      })}
    </g>
  );
}
