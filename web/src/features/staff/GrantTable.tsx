import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRegionName } from '@/features/attestees/useRegionName';
import { useFormat } from '@/i18n/format';
import { DataTable } from '@/ui/DataTable';
import { StatusTag, type StatusTone } from '@/ui/StatusTag';
import type { Grant } from './api';

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
        { key: 'scope', title: t('scope'), cell: (grant) => <Scope grant={grant} /> },
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

function Scope({ grant }: { grant: Grant }) {
  const { t, i18n } = useTranslation('staff');
  const format = useFormat();
  if (grant.centres.length > 0) return <>{t('inCentres', { centres: grant.centres.join(', ') })}</>;
  if (grant.organisation && grant.orderDate)
    return (
      <>
        {t('inOrganisation', {
          bin: grant.organisation,
          number: grant.orderNumber,
          date: format.date(grant.orderDate),
        })}
      </>
    );
  if (grant.region) return <RegionName code={grant.region} />;
  if (grant.body) {
    const key = `staff:bodies.${grant.body}`;
    return <>{i18n.exists(key) ? i18n.t(key as never) : grant.body}</>;
  }
  return <>{t('everywhere')}</>;
}

function RegionName({ code }: { code: string }) {
  const regionName = useRegionName();
  return <>{regionName(code)}</>;
}
