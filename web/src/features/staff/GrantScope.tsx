import { useTranslation } from 'react-i18next';
import { useEntry } from '@/features/reference/api';
import { useRegionName } from '@/features/attestees/useRegionName';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import type { Grant } from './api';
import { namedBy } from './body';
import { useCentreNames } from './useCentreNames';

/** Where a role counts, by names; codes stand where there are none. */
export function GrantScope({ grant }: { grant: Grant }) {
  const { t } = useTranslation('staff');
  if (grant.centres.length > 0) return <CentreNames codes={grant.centres} />;
  if (grant.organisation) return <Appointed grant={grant} bin={grant.organisation} />;
  if (grant.region) return <RegionName code={grant.region} />;
  if (grant.body) return <BodyName body={grant.body} />;
  return <>{t('everywhere')}</>;
}

function CentreNames({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('staff');
  return <>{t('inCentres', { centres: useCentreNames(codes).join(', ') })}</>;
}

function RegionName({ code }: { code: string }) {
  const regionName = useRegionName();
  return <>{regionName(code)}</>;
}

function Appointed({ grant, bin }: { grant: Grant; bin: string }) {
  const { t } = useTranslation('staff');
  const text = useText();
  const format = useFormat();
  const name = text(useEntry('organisations', bin).data?.name);
  return (
    <>
      {name}
      <span className="reason">
        {t('inOrganisation', {
          bin,
          number: grant.orderNumber,
          date: grant.orderDate ? format.date(grant.orderDate) : '',
        })}
      </span>
    </>
  );
}

function BodyName({ body }: { body: string }) {
  const { t, i18n } = useTranslation('staff');
  const text = useText();
  const named = namedBy(body);
  const entry = useEntry(named?.list ?? 'places', named?.code).data;
  const known = `staff:bodies.${body}`;
  if (!named) return <>{i18n.exists(known) ? i18n.t(known as never) : body}</>;
  if (!entry) return <>{body}</>;
  return (
    <>
      {text(entry.name)}
      {named.list === 'organisations' && <span className="reason">{t('bin', { bin: named.code })}</span>}
      {entry.parentName && <span className="reason">{text(entry.parentName)}</span>}
    </>
  );
}
