import { hasControlDigit } from '@/app/ids/controlDigit';
import { serverClock } from '@/app/serverClock';
import { isRealDay } from '@/ui/form/DateField';
import { required, type FormErrors } from '@/ui/form/errors';
import { isMobilePhone, toE164 } from '@/ui/form/phone';
import type { ApplicationForm, DraftFields, SubjectOption } from '../api';

export type DraftField = keyof DraftFields;
export const CURRENT_EMPLOYEE = 'CURRENT_EMPLOYEE';

export const PERSONAL_FIELDS = [
  'phone',
  'employment',
  'speciality',
  'studyFrom',
  'studyTo',
  'categoryHeld',
  'categoryValidUntil',
  'categorySought',
] as const satisfies readonly DraftField[];
export const WORKPLACE_FIELDS = [
  'organisationBin',
  'organisationName',
] as const satisfies readonly DraftField[];
export const TEST_FIELDS = ['subject', 'language'] as const satisfies readonly DraftField[];

export const TRAINEE = 'TRAINEE';
const FIRST_YEAR = 1950;

/** Only the lowest category is held without an end date. */
export function hasEndDate(category: string | null | undefined): boolean {
  return !!category && category !== TRAINEE;
}

function yearError(typed: string | null | undefined) {
  if (!typed?.trim()) return required;
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  const thisYear = Number(serverClock.today().slice(0, 4));
  return year >= FIRST_YEAR && year <= thisYear ? null : { code: 'year-invalid' };
}

export function checkPersonal(draft: DraftFields): FormErrors<DraftField> {
  const errors: FormErrors<DraftField> = {};
  if (!draft.phone?.trim()) errors.phone = required;
  else if (!isMobilePhone(draft.phone)) errors.phone = { code: 'phone-invalid' };
  if (!draft.employment) errors.employment = required;
  if (draft.employment && draft.employment !== CURRENT_EMPLOYEE) errors.employment = { code: 'not-open' };
  if (draft.employment !== CURRENT_EMPLOYEE) return errors;

  if (!draft.speciality?.trim()) errors.speciality = required;
  const from = yearError(draft.studyFrom);
  const to = yearError(draft.studyTo);
  if (from) errors.studyFrom = from;
  if (to) errors.studyTo = to;
  if (!from && !to && Number(draft.studyTo) < Number(draft.studyFrom))
    errors.studyTo = { code: 'study-years-reversed' };
  if (!draft.categoryHeld) errors.categoryHeld = required;
  if (hasEndDate(draft.categoryHeld)) {
    if (!draft.categoryValidUntil) errors.categoryValidUntil = required;
    else if (!isRealDay(draft.categoryValidUntil)) errors.categoryValidUntil = { code: 'date-invalid' };
    else if (draft.categoryValidUntil < serverClock.today()) {
      errors.categoryValidUntil = { code: 'category-expired' };
    }
  }
  if (!draft.categorySought) errors.categorySought = required;
  return errors;
}

export function checkWorkplace(draft: DraftFields): FormErrors<DraftField> {
  const errors: FormErrors<DraftField> = {};
  if (draft.organisationBin && !hasControlDigit(draft.organisationBin)) {
    errors.organisationBin = { code: 'bin-invalid' };
  }
  if (!draft.organisationName?.trim()) errors.organisationName = required;
  return errors;
}

/** Whether there are papers of a subject for the type and language chosen so far. */
export function isOpen(subject: SubjectOption, { testType, language }: DraftFields): boolean {
  return subject.tests.some(
    (test) => test.testType === testType && (!language || test.language === language),
  );
}

export function checkTest(draft: DraftFields, form: ApplicationForm): FormErrors<DraftField> {
  const errors: FormErrors<DraftField> = {};
  if (!draft.subject) errors.subject = required;
  if (!draft.language) errors.language = required;
  const chosen = form.subjects.find(({ code }) => code === draft.subject);
  if (chosen && !isOpen(chosen, { ...draft, language: null })) errors.subject = { code: 'subject-closed' };
  else if (chosen && !isOpen(chosen, draft)) errors.language = { code: 'language-closed' };
  return errors;
}

export function isClean(errors: FormErrors<DraftField>): boolean {
  return Object.keys(errors).length === 0;
}

/** As the server wants it: a tidy phone, nothing of fields that the form does not show. */
export function submission(draft: DraftFields): DraftFields {
  return {
    ...draft,
    phone: draft.phone ? toE164(draft.phone) : null,
    disabilityOfSight: draft.disabilityOfSight ?? false,
    categoryValidUntil: hasEndDate(draft.categoryHeld) ? draft.categoryValidUntil : null,
    organisationBin: draft.organisationBin || null,
  };
}
