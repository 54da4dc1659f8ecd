import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDesk, RoomPlan } from '../api';
import { DrawingLegend } from './DrawingLegend';
import { LiveDesk } from './DeskSign';
import { neighbour, tooNear, type DeskPair, type Size } from './geometry';
import { PairLines } from './PairLines';
import { RoomDrawing } from './RoomDrawing';
import { useDeskLabel } from './useDeskLabel';

interface Props {
  plan: RoomPlan;
  size: Size;
  chosen: ReadonlySet<number>;
  pairs: readonly DeskPair[];
  onToggle: (number: number) => void;
}

/** The drawing on which desks are chosen: Tab comes to one desk, arrows go on from it, Space makes it a seat. */
export function SeatDrawing({ plan, size, chosen, pairs, onToggle }: Props) {
  const { t } = useTranslation('centres');
  const labelOf = useDeskLabel();
  const { desks } = plan;
  const [reached, setReached] = useState(desks[0]?.number);
  const [looked, setLooked] = useState<number | null>(null);
  const [touched, setTouched] = useState(false);
  const deskOf = (number: number | null | undefined) => desks.find((desk) => desk.number === number);
  const reachable = deskOf(reached) ?? desks[0];
  const active = deskOf(looked) ?? (touched ? reachable : undefined);
  const near = active ? tooNear(active, desks) : [];
  const refused = new Set(pairs.flatMap(({ first, second }) => [first, second]));

  const move = (from: PlanDesk, key: string) => {
    const next = neighbour(from, key, desks);
    if (next) document.getElementById(`desk-${next.number}`)?.focus();
    return next !== undefined;
  };
  const reach = (number: number) => {
    setReached(number);
    setTouched(true);
  };

  return (
    <>
      <p className="plan-help">{t('plan.help')}</p>
      <div className="plan-scroll">
        <RoomDrawing
          size={size}
          desks={desks}
          live
          label={t('plan.drawingLabel', { room: plan.room })}
          active={active}
        >
          {(radius) => (
            <>
              {desks.map((desk) => (
                <LiveDesk
                  key={desk.number}
                  desk={desk}
                  radius={radius}
                  state={{
                    chosen: chosen.has(desk.number),
                    proposed: desk.proposed,
                    near: near.includes(desk),
                    refused: refused.has(desk.number),
                  }}
                  label={labelOf(desk, desks, chosen)}
                  reachable={desk === reachable}
                  onToggle={() => {
                    reach(desk.number);
                    onToggle(desk.number);
                  }}
                  onLook={() => setLooked(desk.number)}
                  onFocus={() => reach(desk.number)}
                  onLeave={() => setLooked(null)}
                  onMove={(key) => move(desk, key)}
                />
              ))}
              <PairLines pairs={pairs} desks={desks} radius={radius} />
            </>
          )}
        </RoomDrawing>
      </div>
      <p className="plan-active">{active ? labelOf(active, desks, chosen) : t('plan.noneActive')}</p>
      <DrawingLegend />
    </>
  );
}
