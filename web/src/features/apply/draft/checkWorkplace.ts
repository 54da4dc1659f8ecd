import { hasControlDigit } from '@/app/ids/controlDigit';
import { required, type FormErrors } from '@/ui/form/errors';
import type { DraftFields } from '../api';
import { leadsOrganisation, workplaceFields, type DraftField } from './variant';

/** A current employee names the organisation: by its BIN, or in words when the register has it not. */
export function checkWorkplace(draft: DraftFields): FormErrors<DraftField> {
  const errors: FormErrors<DraftField> = {};
  if (workplaceFields(draft).length === 0) return errors;
  if (draft.organisationBin && !hasControlDigit(draft.organisationBin)) {
    errors.organisationBin = { code: 'bin-invalid' };
  } else if (!draft.organisationBin && !draft.organisationName?.trim()) {
    errors.organisationName = required;
  }
  if (leadsOrganisation(draft) && !draft.organisationKind) errors.organisationKind = required;
  return errors;
}
