import { useTranslation } from 'react-i18next';
import { DeskSign, type DeskState } from './DeskSign';

interface Sign extends DeskState {
  accessible?: boolean;
}

const SIGNS = {
  seat: { chosen: true },
  free: { chosen: false },
  proposed: { chosen: false, proposed: true },
  accessible: { chosen: true, accessible: true },
  near: { chosen: false, near: true },
  refused: { chosen: true, refused: true },
} as const satisfies Record<string, Sign>;

const KINDS = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

/** What the signs of the drawing mean. */
export function DrawingLegend() {
  const { t } = useTranslation('centres');
  return (
    <ul className="plan-legend" aria-label={t('plan.legend')}>
      {KINDS.map((kind) => {
        const { accessible = false, ...state }: Sign = SIGNS[kind];
        return (
          <li key={kind}>
            <svg viewBox="-36 -38 72 66" aria-hidden>
              <DeskSign
                desk={{ number: 7, xCm: 0, yCm: 0, accessible, proposed: false, chosen: false }}
                radius={20}
                state={state}
              />
            </svg>
            {t(`plan.sign.${kind}`)}
          </li>
        );
      })}
    </ul>
  );
}
