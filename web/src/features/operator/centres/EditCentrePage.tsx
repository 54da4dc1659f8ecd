import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { NotFoundPage } from '@/app/NotFoundPage';
import { useFormState } from '@/ui/form/errors';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { usePersistentState } from '@/ui/usePersistentState';
import { CENTRE, CENTRES, centreApi, useCentre, type CentreOverview } from './api';
import { CENTRE_FIELDS, CentreForm, missingIn, requestOf, textsOf, type CentreField } from './CentreForm';
import { isStale } from './conflict';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { useLeaveGuard } from './useLeaveGuard';

export function EditCentrePage() {
  const { t } = useTranslation('centres');
  const { code = '' } = useParams();
  const centre = useCentre(code);
  if (isUnknownAddress(centre.error)) return <NotFoundPage />;
  return (
    <Page
      title={t('edit.title', { code })}
      back={{ to: `/operator/centres/${code}`, label: t('backToCentre') }}
    >
      <QueryView query={centre}>
        {(found) => (
          <EditCentre now={found.centre} reload={async () => (await centre.refetch()).data?.centre} />
        )}
      </QueryView>
    </Page>
  );
}

interface Props {
  now: CentreOverview;
  reload: () => Promise<CentreOverview | undefined>;
}

/** The version is the one that was seen when the first letter was typed, however often the page has asked since. */
function EditCentre({ now, reload }: Props) {
  const { t } = useTranslation('centres');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { code } = now;
  const form = useFormState<CentreField>(CENTRE_FIELDS);
  const [seen] = useState({ texts: textsOf(now), version: now.version });
  const [typed, setTyped, forget] = usePersistentState(`centre.${code}`, seen);
  const [theirs, setTheirs] = useState<CentreOverview | null>(null);
  const dirty = JSON.stringify(typed.texts) !== JSON.stringify(textsOf(now));
  const { dialog, settle } = useLeaveGuard(dirty, forget);
  const change = useMutation({
    mutationFn: () => centreApi.change(code, { ...requestOf(typed.texts), version: typed.version }),
    onSuccess: (changed) => {
      settle();
      queryClient.setQueryData([CENTRE, code], changed);
      for (const key of [CENTRES, 'centres']) void queryClient.invalidateQueries({ queryKey: [key] });
      void navigate(`/operator/centres/${code}`, { replace: true, state: { said: 'changed' } });
    },
    onError: async (error) => {
      const fresh = isStale(error) ? await reload() : undefined;
      if (!fresh) return form.refuse(error);
      form.clear();
      setTheirs(fresh);
      setTyped((current) => ({ ...current, version: fresh.version }));
    },
  });
  return (
    <Panel>
      {theirs && (
        <ChangedMeanwhile>
          <SummaryList
            rows={(['name.kk', 'name.ru', 'address.kk', 'address.ru'] as const).map((field) => ({
              key: `their-${field}`,
              label: t(`text.${field}`),
              value: textsOf(theirs)[field],
            }))}
          />
        </ChangedMeanwhile>
      )}
      <CentreForm
        form={form}
        texts={typed.texts}
        onChange={(texts) => setTyped((current) => ({ ...current, texts }))}
        submitLabel={t('save')}
        busy={change.isPending}
        onSubmit={() => form.check(missingIn(typed.texts)) && change.mutate()}
      />
      {dialog}
    </Panel>
  );
}
