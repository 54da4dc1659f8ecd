import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { Panel } from '@/ui/Panel';
import type { RoomPlan } from '../api';
import { DeskSign } from './DeskSign';
import type { Size } from './geometry';
import { RoomDrawing } from './RoomDrawing';

interface Props {
  plan: RoomPlan;
  size: Size;
  onTake: (numbers: number[]) => void;
}

/** The largest set of desks that keeps 2 m, beside what is chosen. */
export function Proposal({ plan, size, onTake }: Props) {
  const { t } = useTranslation('centres');
  const format = useFormat();
  const proposed = plan.desks.filter((desk) => desk.proposed);
  return (
    <Panel title={t('plan.proposal')} className="plan-proposal">
      <p>
        <strong>{t('plan.proposedSeats', { seats: format.number(plan.proposedSeats) })}</strong>{' '}
        <span className="muted">
          {t('plan.ofThemAccessible', { seats: proposed.filter((desk) => desk.accessible).length })}
        </span>
      </p>
      <p className="muted">{plan.exact ? t('plan.exact') : t('plan.notExact')}</p>
      <RoomDrawing
        size={size}
        desks={plan.desks}
        label={t('plan.proposalLabel', { numbers: proposed.map((desk) => desk.number).join(', ') })}
      >
        {(radius) =>
          plan.desks.map((desk) => (
            <g key={desk.number} transform={`translate(${desk.xCm} ${desk.yCm})`}>
              <DeskSign desk={desk} radius={radius} state={{ chosen: desk.proposed }} />
            </g>
          ))
        }
      </RoomDrawing>
      <div className="actions">
        <Button size="large" onClick={() => onTake(proposed.map((desk) => desk.number))}>
          {t('plan.take')}
        </Button>
      </div>
    </Panel>
  );
}
