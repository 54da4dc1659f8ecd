import { useMemo, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { isApiError } from '@/app/api/problem';
import type { DraftFields } from '@/features/apply/api';
import { languageStays } from '@/features/apply/draft/checkTest';
import { useDraft } from '@/features/apply/draft/DraftContext';
import { checkDraft, submission } from '@/features/apply/draft/submission';
import { fieldsOf, type DraftField } from '@/features/apply/draft/variant';
import { refusalsOf, useFormState } from '@/ui/form/errors';
import { activityApi, applicationQuery, type Application, type Change } from '../api';
import { formOf } from './formOf';
import type { Edit } from './useEdit';

/** Why nothing was saved, when no field is wrong: it had been changed elsewhere, or nothing was changed here. */
export type Outcome = 'stale' | 'nothing' | null;

/** Language and seat stay; the server takes neither. */
function changeOf(body: DraftFields, version: number): Change {
  const fields = Object.entries(body).filter(([name]) => name !== 'language' && name !== 'holdId');
  return { ...Object.fromEntries(fields), version } as Change;
}

/** Saves what was typed, once; whatever is refused, it stays on the page. */
export function useSaveChanges({ application, original, body, changed, version, seen, forget }: Edit) {
  const { draft, form: options, setRefused } = useDraft();
  const fields = useMemo(() => fieldsOf(draft, options), [draft, options]);
  const form = useFormState<DraftField>(fields);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const running = useRef(false);
  const [saving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);

  const saved = async (newest: Application) => {
    queryClient.setQueryData(applicationQuery(newest.id).queryKey, newest);
    void queryClient.invalidateQueries({ queryKey: ['applications'] });
    forget();
    await navigate(`/applications/${newest.id}`, { replace: true, state: { changed: true } });
  };

  /** Somebody changed it meanwhile: scheduling the seat, the same person on another page, or this request, whose answer was lost. */
  const meanwhile = async () => {
    const newest = await queryClient.fetchQuery({ ...applicationQuery(application.id), staleTime: 0 });
    if (JSON.stringify(submission(formOf(newest), options)) === JSON.stringify(body)) return saved(newest);
    seen(newest.version);
    setOutcome('stale');
  };

  const refused = (error: unknown) => {
    // what was offered may have closed, and the deadline may have passed
    const outdated = isApiError(error, 'validation-failed') ? 'application-form' : 'applications';
    if (isApiError(error)) void queryClient.invalidateQueries({ queryKey: [outdated] });
    setRefused(languageStays(refusalsOf(error)));
    form.refuse(error, { language: 'subject' });
  };

  const save = async () => {
    if (running.current) return;
    const found = checkDraft(draft, options, original);
    setRefused(found);
    setOutcome(null);
    if (!form.check(found)) return;
    if (!changed) {
      setOutcome('nothing');
      return;
    }
    running.current = true;
    setSaving(true);
    try {
      await saved(await activityApi.change(application.id, changeOf(body, version)));
    } catch (error) {
      if (isApiError(error, 'stale-version')) await meanwhile().catch(refused);
      else refused(error);
    } finally {
      running.current = false;
      setSaving(false);
    }
  };

  return { form, saving, outcome, save };
}
