import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyView } from '@/ui/StateViews';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { useSearch } from '@/ui/useSearch';
import { CancellationFilters } from './CancellationFilters';
import { CancellationOrder } from './CancellationOrder';
import { CancellationResult, type Outcome } from './CancellationResult';
import { addressOf, slotsOf, wantedOf } from './wanted';

/** Which slots, what it does to people, why; then what happened. */
export function CancellationsPage() {
  const { t } = useTranslation('cancellations');
  const [search, setSearch] = useSearch();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const wanted = wantedOf(search);
  const slots = slotsOf(wanted);
  if (outcome) {
    return (
      <Page title={t('title')} wide>
        <CancellationResult
          outcome={outcome}
          onGoOn={() => {
            setOutcome(null);
            setSearch('');
          }}
        />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Panel title={t('which')}>
        {wanted.slot ? (
          <p>
            {t('oneSlot')} <Link to="?">{t('others')}</Link>
          </p>
        ) : (
          <CancellationFilters wanted={wanted} onWant={(next) => setSearch(addressOf(next))} />
        )}
      </Panel>
      {slots ? (
        <CancellationOrder key={addressOf(wanted)} wanted={slots} onDone={setOutcome} />
      ) : (
        <EmptyView title={t('chooseFirst')} />
      )}
    </Page>
  );
}
