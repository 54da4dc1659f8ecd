import { useTranslation } from 'react-i18next';
import { useTakesFocus } from '@/ui/useTakesFocus';
import type { PlanDesk } from '../api';
import { distance, metres, type DeskPair } from './geometry';

interface Props {
  pairs: readonly DeskPair[];
  desks: readonly PlanDesk[];
  /** Grows with each refusal, so that the list takes the focus again. */
  attempt: number;
  /** Before a desk is looked for, the drawing must be there. */
  onLook: () => void;
}

/** What the server refused, each line leading to its desk. */
export function TooNear({ pairs, desks, attempt, onLook }: Props) {
  const { t } = useTranslation('centres');
  const box = useTakesFocus(attempt);
  const go = (number: number) => {
    onLook();
    window.requestAnimationFrame(() => document.getElementById(`desk-${number}`)?.focus());
  };
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="too-near-title">
      <h2 id="too-near-title">{t('plan.tooNear', { pairs: pairs.length })}</h2>
      <ul>
        {pairs.map(({ first, second }) => {
          const one = desks.find((desk) => desk.number === first);
          const other = desks.find((desk) => desk.number === second);
          return (
            <li key={`${first}-${second}`}>
              <a
                href={`#desk-${second}`}
                onClick={(event) => {
                  event.preventDefault();
                  go(second);
                }}
              >
                {t('plan.pair', { first, second })}
                {one && other && `: ${t('plan.distance', { metres: metres(distance(one, other)) })}`}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
