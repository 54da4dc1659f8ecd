import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Milliseconds to add to this device's clock to get the server's. */
export function clockOffset(serverTime: string, receivedAt: number): number {
  return Date.parse(serverTime) - receivedAt;
}

export function clockText(milliseconds: number): string {
  const total = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(total / 3600);
  const rest = `${two(Math.floor((total % 3600) / 60))}:${two(total % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** Time left until an instant of the server's clock, renewed each second. */
export function useTimeLeft(until: string | null | undefined, offset: number): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!until) return;
    const tick = () => setNow(Date.now());
    tick();
    const timer = window.setInterval(tick, 500);
    document.addEventListener('visibilitychange', tick);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [until]);
  return until ? Math.max(0, Date.parse(until) - (now + offset)) : null;
}

const ANNOUNCE_MINUTES = [30, 15, 10, 5, 2, 1];

interface Props {
  until: string;
  offset: number;
  label: string;
  onEnd?: () => void;
}

/** The figures are seen all the time, and spoken only at a few moments. */
export function Countdown({ until, offset, label, onEnd }: Props) {
  const { t } = useTranslation('common');
  const left = useTimeLeft(until, offset) ?? 0;
  const ended = useRef<string | null>(null);
  const minutes = Math.ceil(left / 60_000);
  const [spoken, setSpoken] = useState<number | null>(null);

  useEffect(() => {
    if (left > 0 || ended.current === until) return;
    ended.current = until;
    onEnd?.();
  }, [left, until, onEnd]);

  useEffect(() => {
    setSpoken(ANNOUNCE_MINUTES.includes(minutes) ? minutes : null);
  }, [minutes]);

  return (
    <span className={left < 120_000 ? 'countdown countdown-short' : 'countdown'}>
      <span className="countdown-label">{label}</span>
      <span className="countdown-figures" role="timer" aria-label={label}>
        {clockText(left)}
      </span>
      <span className="visually-hidden" aria-live="polite">
        {spoken !== null && t('minutesLeft', { label, minutes: spoken })}
      </span>
    </span>
  );
}
