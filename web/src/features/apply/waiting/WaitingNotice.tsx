import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { Notice } from '@/ui/Notice';
import { holdQuery } from '../api';
import { useWaiting, type Waiting } from './api';
import { LeaveButton } from './LeaveButton';

/** Waits that ended without the person's doing. */
const OVER = ['EXPIRED', 'CENTRE_CLOSED'] as const;

interface Props {
  /** On the page of the seat: applies with the offered one. Elsewhere a link leads there. */
  onTake?: (holdId: string) => void;
}

/** One's place in the queue, the seat that is offered, or what became of it; nothing for whoever does not wait. */
export function WaitingNotice({ onTake }: Props) {
  const queryClient = useQueryClient();
  const waiting = useWaiting().data;
  const offer = waiting?.offer?.id;
  useEffect(() => {
    if (offer) void queryClient.invalidateQueries({ queryKey: holdQuery.queryKey });
  }, [queryClient, offer]);
  if (!waiting) return null;
  if (waiting.offer) return <Offer waiting={waiting} offer={waiting.offer} onTake={onTake} />;
  const over = OVER.find((each) => each === waiting.state);
  return over ? (
    <Over why={over} waiting={waiting} here={!!onTake} />
  ) : (
    <Queue waiting={waiting} here={!!onTake} />
  );
}

function ToSeat({ label }: { label: string }) {
  return (
    <Link className="button-link button-link-primary" to="/apply/seat">
      {label}
    </Link>
  );
}

function Queue({ waiting, here }: { waiting: Waiting; here: boolean }) {
  const { t } = useTranslation('waiting');
  const text = useText();
  const format = useFormat();
  const before = waiting.before ?? 0;
  return (
    <Notice
      live="status"
      title={t('queue.title')}
      action={
        <div className="actions">
          {!here && <ToSeat label={t('queue.toSeat')} />}
          <LeaveButton label={t('queue.leave')} title={t('queue.leaveTitle')} text={t('queue.leaveText')} />
        </div>
      }
    >
      <p>
        {t('queue.place', { centre: text(waiting.centreName), language: t(`language.${waiting.language}`) })}
      </p>
      {waiting.accessible && <p>{t('queue.accessible')}</p>}
      <p>
        <strong>
          {before === 0 ? t('queue.first') : t('queue.before', { before: format.number(before) })}
        </strong>
      </p>
      <p>{t('queue.how')}</p>
    </Notice>
  );
}

interface OfferProps {
  waiting: Waiting;
  offer: NonNullable<Waiting['offer']>;
  onTake?: (holdId: string) => void;
}

function Offer({ waiting, offer, onTake }: OfferProps) {
  const { t } = useTranslation('waiting');
  const text = useText();
  const format = useFormat();
  return (
    <Notice
      tone="success"
      live="status"
      title={t('offer.title')}
      action={
        <div className="actions">
          {onTake ? (
            <Button type="primary" size="large" onClick={() => onTake(offer.id)}>
              {t('offer.take')}
            </Button>
          ) : (
            <ToSeat label={t('offer.take')} />
          )}
          <LeaveButton
            label={t('offer.decline')}
            title={t('offer.declineTitle')}
            text={t('offer.declineText')}
          />
        </div>
      }
    >
      <p>
        {t('offer.place', { centre: text(waiting.centreName), at: format.dateTime(offer.slot.startsAt) })}
      </p>
      <p>{t('offer.until', { until: format.dateTime(offer.expiresAt) })}</p>
    </Notice>
  );
}

function Over({ why, waiting, here }: { why: (typeof OVER)[number]; waiting: Waiting; here: boolean }) {
  const { t } = useTranslation('waiting');
  const text = useText();
  return (
    <Notice
      tone="warning"
      live="status"
      title={t(`over.${why}.title`)}
      action={here ? undefined : <ToSeat label={t('queue.toSeat')} />}
    >
      <p>{t(`over.${why}.text`, { centre: text(waiting.centreName) })}</p>
    </Notice>
  );
}
