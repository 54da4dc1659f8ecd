import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormState } from '@/ui/form/errors';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { usePersistentState } from '@/ui/usePersistentState';
import { CENTRE, CENTRES, centreApi } from './api';
import {
  CENTRE_FIELDS,
  CentreForm,
  EMPTY_CENTRE,
  missingIn,
  requestOf,
  type CentreField,
  type CentreTexts,
} from './CentreForm';
import { conflictAt } from './conflict';
import { useLeaveGuard } from './useLeaveGuard';

export function NewCentrePage() {
  const { t } = useTranslation('centres');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useFormState<CentreField>(CENTRE_FIELDS);
  const [texts, setTexts, forget] = usePersistentState<CentreTexts>('centre.new', EMPTY_CENTRE);
  const { dialog, settle } = useLeaveGuard(Object.values(texts).some(Boolean), forget);
  const add = useMutation({
    mutationFn: () => centreApi.add({ code: texts.centreCode.trim(), ...requestOf(texts) }),
    onSuccess: (added) => {
      settle();
      queryClient.setQueryData([CENTRE, added.centre.code], added);
      for (const key of [CENTRES, 'centres']) void queryClient.invalidateQueries({ queryKey: [key] });
      void navigate(`/operator/centres/${added.centre.code}`, { replace: true, state: { said: 'added' } });
    },
    onError: (error) => {
      const taken = conflictAt(error, { 'centre-exists': 'centreCode' });
      if (form.check(taken)) form.refuse(error, { code: 'centreCode' });
    },
  });
  return (
    <Page title={t('new.title')} back={{ to: '/operator/centres', label: t('title') }}>
      <Panel>
        <CentreForm
          form={form}
          texts={texts}
          onChange={setTexts}
          withCode
          submitLabel={t('new.submit')}
          busy={add.isPending}
          onSubmit={() => form.check(missingIn(texts)) && add.mutate()}
        />
      </Panel>
      {dialog}
    </Page>
  );
}
