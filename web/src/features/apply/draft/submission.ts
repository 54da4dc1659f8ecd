import type { FormErrors } from '@/ui/form/errors';
import { toE164 } from '@/ui/form/phone';
import type { ApplicationForm, DraftFields } from '../api';
import { checkPersonal, hasEndDate } from './checkPersonal';
import { checkTest } from './checkTest';
import { checkWorkplace } from './checkWorkplace';
import { fieldsOf, type DraftField } from './variant';

export function isClean(errors: FormErrors<DraftField>): boolean {
  return Object.keys(errors).length === 0;
}

/** Everything but the seat; `original` as in {@link checkTest}. */
export function checkDraft(
  draft: DraftFields,
  form: ApplicationForm,
  original: DraftFields | null = null,
): FormErrors<DraftField> {
  return { ...checkPersonal(draft, form), ...checkWorkplace(draft), ...checkTest(draft, form, original) };
}

/** As the server wants it: a tidy phone, nothing of fields that the variant has not got. */
export function submission(draft: DraftFields, form: ApplicationForm): DraftFields {
  const fields = Object.fromEntries(fieldsOf(draft, form).map((field) => [field, draft[field] ?? null]));
  return {
    ...fields,
    phone: draft.phone ? toE164(draft.phone) : null,
    disabilityOfSight: draft.disabilityOfSight ?? false,
    ...('categoryValidUntil' in fields && {
      categoryValidUntil: hasEndDate(draft.categoryHeld) ? draft.categoryValidUntil : null,
    }),
    ...('organisationBin' in fields && {
      organisationBin: draft.organisationBin || null,
      organisationName: draft.organisationName?.trim() || null,
    }),
  };
}
