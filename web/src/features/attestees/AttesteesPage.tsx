import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFormat } from '@/i18n/format';
import { SelectField } from '@/ui/form/SelectField';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { SummaryList } from '@/ui/SummaryList';
import { useDraftSummary, useMyRegions } from './api';
import { Approval } from './Approval';
import { DraftLines } from './DraftLines';
import { RevisionTable } from './RevisionTable';
import { useRegionName } from './useRegionName';

/** The regional body looks through its list, takes lines off, approves and sends it (S3 2.1). */
export function AttesteesPage() {
  const { t } = useTranslation('attestees');
  const regionName = useRegionName();
  const [search, setSearch] = useSearchParams();
  const mine = useMyRegions();
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <QueryView query={mine}>
        {({ regions, approves }) => {
          const region = regions.find((code) => code === search.get('region')) ?? regions[0];
          if (!region) return <EmptyView title={t('noRegion')} />;
          return (
            <>
              {regions.length > 1 && (
                <SelectField
                  id="region"
                  label={t('region')}
                  value={region}
                  onChange={(code) => setSearch({ region: code })}
                  options={regions.map((code) => ({ value: code, label: regionName(code) }))}
                />
              )}
              <RegionView key={region} region={region} approves={approves.includes(region)} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

function RegionView({ region, approves }: { region: string; approves: boolean }) {
  const { t } = useTranslation('attestees');
  const format = useFormat();
  const regionName = useRegionName();
  const summary = useDraftSummary(region);
  return (
    <QueryView query={summary}>
      {(data) => (
        <>
          <Approval summary={data} approves={approves} />
          <Panel title={regionName(region)}>
            <SummaryList
              rows={[
                { key: 'attestees', label: t('attestees'), value: format.number(data.attestees) },
                { key: 'excluded', label: t('excludedCount'), value: format.number(data.excluded) },
              ]}
            />
          </Panel>
          <DraftLines region={region} />
          {data.revisions.length > 0 && (
            <Panel title={t('revisions.title')}>
              <RevisionTable rows={data.revisions} />
            </Panel>
          )}
        </>
      )}
    </QueryView>
  );
}
