import { useCallback, useMemo } from 'react';
import { useOutletContext } from 'react-router';
import type { ApplicationForm, DraftFields } from '@/features/apply/api';
import { submission } from '@/features/apply/draft/submission';
import { applicationPlace } from '@/features/apply/draft/place';
import { forgetTyped, usePersistentState } from '@/ui/usePersistentState';
import type { Application } from '../api';
import { formOf } from './formOf';

interface Kept {
  /** The application that the person saw when typing began. */
  version: number;
  typed: DraftFields;
}

const keyOf = (id: string) => `edit.${id}`;
const NOTHING: Kept = { version: 0, typed: {} };
const isTyped = ({ typed }: Kept) => Object.keys(typed).length > 0;

/** Whether something was typed of an application that it has not got yet. */
export function useIsTyped(id: string): boolean {
  const [kept] = usePersistentState<Kept>(keyOf(id), NOTHING);
  return isTyped(kept);
}

/** What is typed lies over the application as it is stored, on this device only, until the person saves it. */
export function useEdit(application: Application, form: ApplicationForm) {
  const { id } = application;
  const [kept, setKept] = usePersistentState<Kept>(keyOf(id), NOTHING);
  const version = isTyped(kept) ? kept.version : application.version;
  const original = useMemo(() => formOf(application), [application]);
  const draft = useMemo(() => ({ ...original, ...kept.typed }), [original, kept]);
  const place = useMemo(() => applicationPlace(id, original), [id, original]);
  const body = submission(draft, form);
  const changed = JSON.stringify(body) !== JSON.stringify(submission(original, form));

  const update = useCallback(
    (patch: DraftFields) =>
      setKept((current) => ({
        version: isTyped(current) ? current.version : application.version,
        typed: { ...current.typed, ...patch },
      })),
    [setKept, application.version],
  );
  /** The person has been told that the application is another now. */
  const seen = useCallback(
    (newest: number) => setKept((current) => ({ ...current, version: newest })),
    [setKept],
  );
  const forget = useCallback(() => {
    setKept(NOTHING);
    for (const name of [keyOf(id), place.keptAs('workplace'), place.keptAs('studied')]) forgetTyped(name);
  }, [setKept, id, place]);

  return { application, original, draft, place, body, changed, version, update, seen, forget };
}

export type Edit = ReturnType<typeof useEdit>;

/** The one that the layout holds for its pages. */
export function useEditOfPage(): Edit {
  return useOutletContext<Edit>();
}
