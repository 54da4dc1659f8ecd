import { required, type FormErrors } from '@/ui/form/errors';
import type { ApplicationForm, DraftFields, SubjectOption } from '../api';
import { testFields, typeOf, type DraftField } from './variant';

/** Whether there are papers of a subject for the type, in a language or in any. */
export function hasPapers(
  subject: SubjectOption,
  testType: string | null | undefined,
  language?: string | null,
): boolean {
  return subject.tests.some(
    (test) => test.testType === testType && (!language || test.language === language),
  );
}

/** The kind of subjects of the draft's type: the general ones unless one chooses. */
function kindOf(draft: DraftFields, form: ApplicationForm): string | null {
  const { subjectChoice = 'NONE' } = typeOf(form, draft.testType) ?? {};
  return subjectChoice === 'DISCIPLINE' ? (draft.disciplineKind ?? null) : 'GENERAL';
}

export function subjectsOf(draft: DraftFields, form: ApplicationForm): SubjectOption[] {
  const kind = kindOf(draft, form);
  return form.subjects.filter((subject) => subject.kind === kind);
}

/** The subject of the draft, unless it is of another kind than the one that is chosen now. */
export function subjectOf(draft: DraftFields, form: ApplicationForm): SubjectOption | undefined {
  return subjectsOf(draft, form).find(({ code }) => code === draft.subject);
}

/** Whether the type has any test in a language. */
export function offersLanguage(draft: DraftFields, form: ApplicationForm, language: string): boolean {
  return typeOf(form, draft.testType)?.languages.some((each) => each === language) ?? false;
}

/** Whether a kind of discipline has any subject with papers. */
export function offersKind(draft: DraftFields, form: ApplicationForm, kind: string): boolean {
  return form.subjects.some((subject) => subject.kind === kind && hasPapers(subject, draft.testType));
}

/** `original`: an application's own test can be sat whatever has closed since; its language stays, so the subject must have it. */
export function checkTest(
  draft: DraftFields,
  form: ApplicationForm,
  original: DraftFields | null = null,
): FormErrors<DraftField> {
  if (!original) return checkChosen(draft, form);
  const same = draft.subject === original.subject && draft.disciplineKind === original.disciplineKind;
  return same ? {} : languageStays(checkChosen(draft, form));
}

/** What a language that can't be changed refuses is told at the subject. */
export function languageStays(errors: FormErrors<DraftField>): FormErrors<DraftField> {
  const { language, ...others } = errors;
  return language ? { subject: language, ...others } : others;
}

function checkChosen(draft: DraftFields, form: ApplicationForm): FormErrors<DraftField> {
  const errors: FormErrors<DraftField> = {};
  const fields = testFields(draft, form);
  if (!typeOf(form, draft.testType)?.open) errors.testType = { code: 'test-type-closed' };
  if (fields.includes('disciplineKind') && !draft.disciplineKind) errors.disciplineKind = required;
  if (!draft.language) errors.language = required;
  if (!fields.includes('subject')) {
    if (draft.language && !offersLanguage(draft, form, draft.language))
      errors.language = { code: 'test-language-closed' };
    return errors;
  }
  const chosen = subjectOf(draft, form);
  // without a kind there are no subjects to choose from yet
  if (!chosen && !errors.disciplineKind) errors.subject = required;
  if (chosen && !hasPapers(chosen, draft.testType)) errors.subject = { code: 'subject-closed' };
  else if (chosen && !hasPapers(chosen, draft.testType, draft.language))
    errors.language = { code: 'language-closed' };
  return errors;
}
