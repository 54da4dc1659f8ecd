import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { StatusTag } from '@/ui/StatusTag';
import type { RoomPlan } from '../api';
import type { useDraft } from './useDraft';

/** What is for sale now, and what is chosen here. */
export function PlanFigures({ plan, draft }: { plan: RoomPlan; draft: ReturnType<typeof useDraft> }) {
  const { t } = useTranslation('centres');
  const format = useFormat();
  const { chosen, kept, dirty } = draft;
  const added = [...chosen].filter((number) => !kept.has(number)).length;
  const taken = [...kept].filter((number) => !chosen.has(number)).length;
  const accessible = plan.desks.filter((desk) => desk.accessible && chosen.has(desk.number)).length;
  return (
    <dl className="plan-figures">
      <div>
        <dt>{t('plan.now')}</dt>
        <dd>
          <strong>{format.number(plan.seats)}</strong>{' '}
          <StatusTag tone={plan.confirmed ? 'success' : 'warning'}>
            {plan.confirmed ? t('plan.state.confirmed') : t('plan.state.numberOnly')}
          </StatusTag>
        </dd>
      </div>
      <div>
        <dt>{t('plan.chosen')}</dt>
        <dd>
          <strong>{format.number(chosen.size)}</strong>{' '}
          <span className="muted">{t('plan.ofThemAccessible', { seats: accessible })}</span>
        </dd>
      </div>
      <div>
        <dt>{t('plan.unsaved')}</dt>
        <dd aria-live="polite">
          {dirty ? (
            <StatusTag tone="info">{t('plan.changes', { added, taken })}</StatusTag>
          ) : (
            <span className="muted">{t('plan.unchanged')}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}
