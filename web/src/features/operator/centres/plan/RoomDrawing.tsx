import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDesk } from '../api';
import { APART, markRadius, type Size } from './geometry';

const MARGIN = { side: 30, top: 58, bottom: 84 };
const METRE = 100;
const LONGEST_SCALE = 5;
/** A seat's sign is at least so many pixels wide; with its table it is a target of more than 24 (WCAG 2.5.8). */
const SMALLEST_SIGN = 22;
const TALLEST = 680;

interface Props {
  size: Size;
  desks: readonly PlanDesk[];
  /** Desks that can be chosen; else the drawing is one picture. */
  live?: boolean;
  label: string;
  /** Around which the 2 m are shown. */
  active?: PlanDesk;
  children: (radius: number) => ReactNode;
}

/** A room from above, to scale: its walls, a grid of metres, the front wall on top. One unit is a centimetre. */
export function RoomDrawing({ size, desks, live, label, active, children }: Props) {
  const { t } = useTranslation('centres');
  const clip = useId();
  const radius = markRadius(desks);
  const width = size.width + 2 * MARGIN.side;
  const height = size.depth + MARGIN.top + MARGIN.bottom;
  const minWidth = live ? Math.ceil((width * SMALLEST_SIGN) / (2 * radius)) : undefined;
  const maxWidth = Math.max(minWidth ?? 0, Math.round((TALLEST * width) / height));
  return (
    <svg
      className="room-drawing"
      viewBox={`${-MARGIN.side} ${-MARGIN.top} ${width} ${height}`}
      role={live ? 'group' : 'img'}
      aria-label={label}
      style={{ minWidth, maxWidth }}
    >
      <g aria-hidden>
        <clipPath id={clip}>
          <rect width={size.width} height={size.depth} />
        </clipPath>
        <rect className="room-floor" width={size.width} height={size.depth} />
        <path className="room-grid" d={grid(size)} />
        <rect className="room-walls" width={size.width} height={size.depth} />
        <path className="room-front" d={`M0 0H${size.width}`} />
        <text className="room-text" x={size.width / 2} y={-22} fontSize={28}>
          {t('plan.front')}
        </text>
        <Scale size={size} unit={t('plan.metre')} />
        {active && (
          <g clipPath={`url(#${clip})`}>
            <circle className="room-apart" cx={active.xCm} cy={active.yCm} r={APART} />
          </g>
        )}
      </g>
      {children(radius)}
    </svg>
  );
}

function grid({ width, depth }: Size): string {
  const lines: string[] = [];
  for (let x = METRE; x < width; x += METRE) lines.push(`M${x} 0V${depth}`);
  for (let y = METRE; y < depth; y += METRE) lines.push(`M0 ${y}H${width}`);
  return lines.join('');
}

/** A rule of whole metres under the room. */
function Scale({ size, unit }: { size: Size; unit: string }) {
  const length = Math.max(1, Math.min(LONGEST_SCALE, Math.floor(size.width / METRE)));
  const y = size.depth + 24;
  return (
    <g className="room-scale">
      {Array.from({ length }, (_, metre) => (
        <rect
          key={metre}
          className={metre % 2 === 0 ? 'room-scale-dark' : 'room-scale-light'}
          x={metre * METRE}
          y={y}
          width={METRE}
          height={8}
        />
      ))}
      {Array.from({ length: length + 1 }, (_, metre) => (
        <text key={metre} className="room-text" x={metre * METRE} y={y + 38} fontSize={26}>
          {metre === length ? `${metre} ${unit}` : metre}
        </text>
      ))}
    </g>
  );
}
