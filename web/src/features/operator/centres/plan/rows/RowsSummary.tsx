import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { Notice } from '@/ui/Notice';
import { metres, type Size } from '../geometry';
import { outside, type Rows } from './rows';

/** How many desks there would be, and whether the room holds them. */
export function RowsSummary({ rows, size }: { rows: Rows; size: Size }) {
  const { t } = useTranslation('centres');
  const format = useFormat();
  const { desks } = rows;
  const beyond = outside(rows, size);
  return (
    <>
      <p>
        {t('plan.rows.summary', {
          desks: format.number(desks.length),
          accessible: format.number(desks.filter((desk) => desk.accessible).length),
        })}
      </p>
      {beyond > 0 && (
        <Notice
          tone="warning"
          title={t('plan.rows.outside', { outside: format.number(beyond), all: format.number(desks.length) })}
        >
          <p>
            {t('plan.rows.needed', {
              width: metres(Math.max(rows.right, size.width)),
              depth: metres(Math.max(rows.back, size.depth)),
              widthNow: metres(size.width),
              depthNow: metres(size.depth),
            })}
          </p>
        </Notice>
      )}
    </>
  );
}
