import { useTranslation } from 'react-i18next';
import { DeskSign } from '../DeskSign';
import type { Size } from '../geometry';
import { RoomDrawing } from '../RoomDrawing';
import type { Rows } from './rows';

interface Props {
  rows: Rows;
  size: Size;
  /** Whether the numbers are known: where desks stand, those that stay keep theirs. */
  numbered: boolean;
}

/** How the desks would stand, before they are saved. */
export function RowsDrawing({ rows, size, numbered }: Props) {
  const { t } = useTranslation('centres');
  const desks = rows.desks.map((desk, index) => ({
    ...desk,
    number: index + 1,
    proposed: false,
    chosen: false,
  }));
  return (
    <RoomDrawing
      size={size}
      desks={desks}
      label={t('plan.rows.drawing', { rows: rows.rows, desksOfRow: rows.desksOfRow })}
    >
      {(radius) =>
        desks.map((desk) => (
          <g key={desk.number} transform={`translate(${desk.xCm} ${desk.yCm})`}>
            <DeskSign desk={desk} radius={radius} state={{ chosen: false }} numbered={numbered} />
          </g>
        ))
      }
    </RoomDrawing>
  );
}
