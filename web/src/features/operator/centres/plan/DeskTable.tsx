import { useTranslation } from 'react-i18next';
import { DataTable } from '@/ui/DataTable';
import type { PlanDesk } from '../api';
import { metres, tooNear, type DeskPair } from './geometry';

interface Props {
  desks: readonly PlanDesk[];
  chosen: ReadonlySet<number>;
  pairs: readonly DeskPair[];
  onToggle: (number: number) => void;
}

/** The same as the drawing, in words. */
export function DeskTable({ desks, chosen, pairs, onToggle }: Props) {
  const { t } = useTranslation('centres');
  const yes = (is: boolean) => (is ? t('yes') : t('no'));
  const refused = (desk: PlanDesk) =>
    pairs.flatMap(({ first, second }) =>
      first === desk.number ? [second] : second === desk.number ? [first] : [],
    );
  return (
    <DataTable
      caption={t('plan.table')}
      rows={desks}
      rowKey={(desk) => String(desk.number)}
      columns={[
        { key: 'number', title: t('plan.number'), header: true, cell: (desk) => desk.number },
        {
          key: 'seat',
          title: t('plan.seat'),
          cell: (desk) => (
            <label className="desk-check">
              <input
                type="checkbox"
                checked={chosen.has(desk.number)}
                aria-invalid={refused(desk).length > 0 || undefined}
                onChange={() => onToggle(desk.number)}
              />
              <span>
                {yes(chosen.has(desk.number))}
                <span className="visually-hidden"> {t('plan.desk', { number: desk.number })}</span>
              </span>
            </label>
          ),
        },
        { key: 'accessible', title: t('plan.accessible'), cell: (desk) => yes(desk.accessible) },
        { key: 'proposed', title: t('plan.proposed'), cell: (desk) => yes(desk.proposed) },
        { key: 'left', title: t('plan.fromLeft'), numeric: true, cell: (desk) => metres(desk.xCm) },
        { key: 'front', title: t('plan.fromFront'), numeric: true, cell: (desk) => metres(desk.yCm) },
        {
          key: 'near',
          title: t('plan.nearer'),
          cell: (desk) =>
            tooNear(desk, desks)
              .map((other) => other.number)
              .join(', ') || '–',
        },
      ]}
    />
  );
}
