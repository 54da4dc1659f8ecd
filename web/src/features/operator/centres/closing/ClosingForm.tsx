import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '@/i18n/format';
import type { Toll } from '../../cancellations/api';
import { OrderForm } from '../../cancellations/OrderForm';
import type { CentreOverview } from '../api';
import { closingApi, useClosingCache } from './api';

interface Props {
  centre: CentreOverview;
  from: string;
  /** Not there while it is asked for. */
  toll: Toll | undefined;
}

/** The order to close a centre. */
export function ClosingForm({ centre, from, toll }: Props) {
  const { t } = useTranslation('centres');
  const format = useFormat();
  const navigate = useNavigate();
  const cache = useClosingCache();
  const { code, closing } = centre;
  return (
    <OrderForm
      toll={toll}
      name={`centre.${code}.closing`}
      firstReason={closing?.reason}
      words={{
        reason: t('close.reason'),
        submit: t('close.action'),
        question: t('close.confirm.title', { day: format.date(from) }),
        yes: t('close.confirm.action'),
        final: t('close.confirm.final'),
      }}
      order={(reason, losses) => closingApi.close(code, { from, reason, losses })}
      onDone={async ({ slots }) => {
        const whole = slots.length >= (toll?.slots.length ?? 0);
        await cache.changed();
        void navigate(`/operator/centres/${code}`, { state: { said: whole ? 'closed' : 'closedInPart' } });
      }}
      onStale={cache.previewAgain}
    />
  );
}
