import { useTranslation } from 'react-i18next';

const KNOWN = [
  'hold-expired',
  'seat-gone',
  'campaign-closed',
  'slot-closed',
  'slot-cancelled',
  'already-reserved',
] as const;
type Known = (typeof KNOWN)[number];

export function RefusalReason({ reason }: { reason: string | null }) {
  const { t } = useTranslation('activity');
  const known = KNOWN.find((each) => each === reason) as Known | undefined;
  return <>{known ? t(`refusal.${known}`) : t('refusal.other')}</>;
}
