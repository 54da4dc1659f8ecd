import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DateFilter } from '@/ui/form/DateFilter';
import { refusalsOf, useFieldErrorText } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { TollView } from '../../cancellations/TollView';
import { useCentre, type CentreOverview } from '../api';
import { useClosingPreview } from './api';
import { ClosingForm } from './ClosingForm';

/** From which day, what it does to people, why. */
export function CloseCentrePage() {
  const { t } = useTranslation('centres');
  const text = useText();
  const { code = '' } = useParams();
  const centre = useCentre(code);
  if (isUnknownAddress(centre.error)) return <NotFoundPage />;
  return (
    <Page
      title={t('close.title', { centre: centre.data ? text(centre.data.centre.name) : code })}
      lead={t('close.lead')}
      back={{ to: `/operator/centres/${code}`, label: t('backToCentre') }}
      wide
    >
      <QueryView query={centre}>{(found) => <ClosingOrder centre={found.centre} />}</QueryView>
    </Page>
  );
}

/** A centre that is closed already keeps its day; sessions that could not be cancelled then may be now. */
function ClosingOrder({ centre }: { centre: CentreOverview }) {
  const { t } = useTranslation('centres');
  const format = useFormat();
  const errorText = useFieldErrorText();
  const [chosen, setChosen] = useState('');
  const from = centre.closing?.from ?? chosen;
  const toll = useClosingPreview(centre.code, from);
  const refused = refusalsOf(toll.error).from;
  return (
    <>
      <Panel title={t('close.when')}>
        {centre.closing ? (
          <p>{t('closed.since', { day: format.date(from) })}</p>
        ) : (
          <DateFilter id="from" legend={t('close.from')} value={chosen} onChange={setChosen} />
        )}
        {refused && <Notice tone="error" live="alert" title={errorText('from', refused)} />}
      </Panel>
      {from === '' && <EmptyView title={t('close.chooseFirst')} />}
      {from !== '' && !refused && (
        <>
          <Panel title={t('close.preview')}>
            <QueryView query={toll} rows={2}>
              {(data) => (
                <>
                  <p>{t('close.sessions', { sessions: format.number(data.slots.length) })}</p>
                  <TollView toll={data} />
                </>
              )}
            </QueryView>
          </Panel>
          <ClosingForm key={from} centre={centre} from={from} toll={toll.data} />
        </>
      )}
    </>
  );
}
