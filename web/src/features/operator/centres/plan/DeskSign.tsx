import type { KeyboardEvent } from 'react';
import type { PlanDesk } from '../api';

export interface DeskState {
  chosen: boolean;
  proposed?: boolean;
  /** Nearer than 2 m to the desk that is looked at. */
  near?: boolean;
  /** The server refused it beside another. */
  refused?: boolean;
}

interface SignProps {
  desk: PlanDesk;
  radius: number;
  state: DeskState;
  numbered?: boolean;
}

/** A desk seen from above, the chair with its number behind it. Each state has a shape of its own beside its colour. */
export function DeskSign({ desk, radius: r, state, numbered = true }: SignProps) {
  return (
    <>
      <rect className="desk-top" x={-1.3 * r} y={-1.5 * r} width={2.6 * r} height={0.85 * r} rx={0.15 * r} />
      {state.proposed && <circle className="desk-proposed" r={1.2 * r} />}
      <circle className={state.chosen ? 'desk-seat' : 'desk-free'} r={r} />
      {numbered && (
        <text className={state.chosen ? 'desk-number-seat' : 'desk-number'} y={0.36 * r} fontSize={r}>
          {desk.number}
        </text>
      )}
      {desk.accessible && <Wheelchair x={1.05 * r} y={-1.05 * r} r={0.58 * r} />}
      {(state.refused || state.near) && (
        <g
          className={state.refused ? 'desk-refused' : 'desk-near'}
          transform={`translate(${-1.05 * r} ${-1.05 * r})`}
        >
          <circle r={0.55 * r} />
          <text y={0.3 * r} fontSize={0.85 * r}>
            {state.refused ? '!' : '×'}
          </text>
        </g>
      )}
    </>
  );
}

/** The sign of access: head, back and wheel. */
function Wheelchair({ x, y, r }: { x: number; y: number; r: number }) {
  return (
    <g className="desk-accessible" transform={`translate(${x} ${y}) scale(${r / 12})`}>
      <circle r={12} />
      <path d="M-1.5 -3.4V2H4L6.4 6.4M-1.5 -1H3.2M-3.6 -0.4A4.8 4.8 0 1 0 3.4 5" />
      <circle className="desk-accessible-head" cx={-1.5} cy={-6.4} r={1.9} />
    </g>
  );
}

interface Props extends Omit<SignProps, 'numbered'> {
  label: string;
  /** The one that Tab reaches. */
  reachable: boolean;
  onToggle: () => void;
  onFocus: () => void;
  onLook: () => void;
  onLeave: () => void;
  onMove: (key: string) => boolean;
}

/** A desk that is made a seat, or no seat, by mouse, touch or keyboard. */
export function LiveDesk({ desk, radius, state, label, reachable, onToggle, onMove, ...on }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === ' ' || event.key === 'Enter') onToggle();
    else if (!onMove(event.key)) return;
    event.preventDefault();
  };
  return (
    <g
      id={`desk-${desk.number}`}
      className="desk"
      role="checkbox"
      aria-checked={state.chosen}
      aria-label={label}
      aria-invalid={state.refused || undefined}
      tabIndex={reachable ? 0 : -1}
      transform={`translate(${desk.xCm} ${desk.yCm})`}
      onClick={onToggle}
      onFocus={on.onFocus}
      onPointerEnter={on.onLook}
      onPointerLeave={on.onLeave}
      onKeyDown={onKeyDown}
    >
      <circle className="desk-focus" r={1.75 * radius} />
      <DeskSign desk={desk} radius={radius} state={state} />
    </g>
  );
}
