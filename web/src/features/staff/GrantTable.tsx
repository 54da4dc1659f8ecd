import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import { StatusTag, type StatusTone } from '@/ui/StatusTag';
import type { Grant } from './api';
import { GrantScope } from './GrantScope';

const TONES: Record<Grant['state'], StatusTone> = {
  COUNTING: 'success',
  FUTURE: 'info',
  EXPIRED: 'neutral',
  REVOKED: 'error',
};

interface Props {
  grants: Grant[];
  onRevoke?: (grant: Grant) => void;
  onLastDay?: (grant: Grant) => void;
}

export function GrantTable({ grants, onRevoke, onLastDay }: Props) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const who = (email: string | null) => email ?? t('platform');
  return (
    <DataTable
      caption={t('grants')}
      rows={grants}
      rowKey={(grant) => grant.id}
      columns={[
        { key: 'role', title: t('role'), header: true, cell: (grant) => t(`roles.${grant.role}`) },
        { key: 'scope', title: t('scope'), cell: (grant) => <GrantScope grant={grant} /> },
        {
          key: 'period',
          title: t('period'),
          cell: (grant) =>
            grant.lastDay
              ? t('fromTo', { from: format.shortDateTime(grant.validFrom), to: format.date(grant.lastDay) })
              : t('from', { from: format.shortDateTime(grant.validFrom) }),
        },
        {
          key: 'state',
          title: t('state'),
          cell: (grant) => <StatusTag tone={TONES[grant.state]}>{t(`grantState.${grant.state}`)}</StatusTag>,
        },
        {
          key: 'by',
          title: t('by'),
          cell: (grant) => (
            <>
              <span className="reason">
                {t('given', { who: who(grant.grantedByEmail), at: format.shortDateTime(grant.grantedAt) })}
              </span>
              {grant.revokedAt && (
                <span className="reason">
                  {t('taken', { who: who(grant.revokedByEmail), at: format.shortDateTime(grant.revokedAt) })}
                </span>
              )}
            </>
          ),
        },
        ...(onRevoke && onLastDay
          ? [
              {
                key: 'actions',
                title: t('actions'),
                cell: (grant: Grant) =>
                  grant.state !== 'REVOKED' && (
                    <span className="row-actions">
                      <Button onClick={() => onLastDay(grant)}>{t('lastDay.action')}</Button>
                      <Button danger onClick={() => onRevoke(grant)}>
                        {t('revoke.action')}
                      </Button>
                    </span>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
