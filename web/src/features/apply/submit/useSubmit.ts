import { useMemo, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { useAttemptKey } from '@/app/api/useAttemptKey';
import { refusalsOf, required, useFormState, type FormErrors } from '@/ui/form/errors';
import { applyApi, holdQuery, type DraftFields, type HeldSeat, type Hold } from '../api';
import { useDraft } from '../draft/DraftContext';
import { checkDraft, submission } from '../draft/submission';
import { fieldsOf, type DraftField } from '../draft/variant';

export type SubmitField = DraftField | 'agreement';

function checkSeat({ language }: DraftFields, hold: Hold | undefined): FormErrors<SubmitField> {
  if (!hold) return { holdId: required };
  return language && hold.slot.language !== language ? { holdId: { code: 'other-language' } } : {};
}

/** Sends the application once; a double click or a retry after a lost answer is the same request. */
export function useSubmit(agreed: boolean) {
  const { draft, form: options, setRefused, submitting } = useDraft();
  const fields = useMemo(() => [...fieldsOf(draft, options), 'agreement' as const], [draft, options]);
  const form = useFormState<SubmitField>(fields);
  const attempt = useAttemptKey();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const running = useRef(false);
  const [sending, setSending] = useState(false);

  const submit = async () => {
    if (running.current) return;
    const hold = queryClient.getQueryData<HeldSeat | null>(holdQuery.queryKey)?.hold;
    const found = {
      ...checkDraft(draft, options),
      ...checkSeat(draft, hold),
      ...(agreed ? {} : { agreement: required }),
    };
    setRefused(found);
    if (!form.check(found)) return;
    running.current = true;
    setSending(true);
    const sent = submission({ ...draft, holdId: hold?.id }, options);
    const body = { ...sent, agreementVersion: options.agreement.version };
    submitting?.(sent);
    try {
      const answer = await applyApi.submit(body, attempt.keyFor(body));
      attempt.answered();
      void queryClient.invalidateQueries({ queryKey: ['applications'] });
      await navigate(`/apply/sent/${answer.id}`, { replace: true });
    } catch (error) {
      if (isApiError(error)) attempt.answered();
      if (isApiError(error, 'hold-gone'))
        void queryClient.invalidateQueries({ queryKey: holdQuery.queryKey });
      // what was offered may have closed meanwhile
      if (isApiError(error, 'validation-failed'))
        void queryClient.invalidateQueries({ queryKey: ['application-form'] });
      setRefused(refusalsOf(error));
      form.refuse(error, { agreementVersion: 'agreement' });
    } finally {
      running.current = false;
      setSending(false);
    }
  };

  return { form, submit, sending };
}
