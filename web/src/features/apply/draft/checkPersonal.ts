import { serverClock } from '@/app/serverClock';
import { isRealDay } from '@/ui/form/DateField';
import { required, type FieldError, type FormErrors } from '@/ui/form/errors';
import { isMobilePhone } from '@/ui/form/phone';
import type { ApplicationForm, DraftFields } from '../api';
import { personalFields, TVET_GRADUATE, type DraftField } from './variant';

export const TRAINEE = 'TRAINEE';
const FIRST_YEAR = 1950;

/** Only the lowest category is held without an end date. */
export function hasEndDate(category: string | null | undefined): boolean {
  return !!category && category !== TRAINEE;
}

function yearError(typed: string | null | undefined): FieldError | null {
  if (!typed?.trim()) return required;
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  const thisYear = Number(serverClock.today().slice(0, 4));
  return year >= FIRST_YEAR && year <= thisYear ? null : { code: 'year-invalid' };
}

function studyToError({ studyFrom, studyTo }: DraftFields): FieldError | null {
  const wrong = yearError(studyTo);
  if (wrong || yearError(studyFrom)) return wrong;
  return Number(studyTo) < Number(studyFrom) ? { code: 'study-years-reversed' } : null;
}

function validityError({ categoryHeld, categoryValidUntil }: DraftFields): FieldError | null {
  if (!hasEndDate(categoryHeld)) return null;
  if (!categoryValidUntil) return required;
  if (!isRealDay(categoryValidUntil)) return { code: 'date-invalid' };
  return categoryValidUntil < serverClock.today() ? { code: 'category-expired' } : null;
}

function presence(value: DraftFields[DraftField]): FieldError | null {
  return String(value ?? '').trim() ? null : required;
}

/** In which place the institution is looked for: a university in a region, a college in a district. */
export function placeOfStudy({ employment, institutionRegion, institutionDistrict }: DraftFields) {
  return employment === TVET_GRADUATE ? institutionDistrict : institutionRegion;
}

function errorOf(field: DraftField, draft: DraftFields, form: ApplicationForm): FieldError | null {
  switch (field) {
    case 'disabilityOfSight':
      return null;
    case 'phone':
      if (!draft.phone?.trim()) return required;
      return isMobilePhone(draft.phone) ? null : { code: 'phone-invalid' };
    case 'employment':
      if (!draft.employment) return required;
      return form.employmentKinds.some((kind) => kind.code === draft.employment && kind.open)
        ? null
        : { code: 'not-open' };
    case 'studyFrom':
      return yearError(draft.studyFrom);
    case 'studyTo':
      return studyToError(draft);
    case 'categoryValidUntil':
      return validityError(draft);
    // the next list opens once there is a choice in the one before
    case 'institutionDistrict':
      return draft.institutionRegion ? presence(draft.institutionDistrict) : null;
    case 'institution':
      return placeOfStudy(draft) ? presence(draft.institution) : null;
    default:
      return presence(draft[field]);
  }
}

/** What is wrong or missing among the fields of the chosen kind of employment. */
export function checkPersonal(draft: DraftFields, form: ApplicationForm): FormErrors<DraftField> {
  const errors: FormErrors<DraftField> = {};
  for (const field of personalFields(draft)) {
    const error = errorOf(field, draft, form);
    if (error) errors[field] = error;
  }
  return errors;
}
