import { useFormState, type FormErrors, type FormState } from '@/ui/form/errors';
import type { DraftFields } from '../api';
import { useDraft } from '../draft/DraftContext';
import { sectionOf, type DraftField, type Section } from '../draft/variant';

const NO_FIELDS: readonly DraftField[] = [];

export interface SectionForm {
  section: Section;
  form: FormState<DraftField>;
  /** Changes answers and takes back what was wrong with them. */
  set: (patch: DraftFields) => void;
}

/** The state of one section's page: it begins with what the server refused of its fields. */
export function useSection(section: Section): SectionForm {
  const { refused, update } = useDraft();
  const own = Object.entries(refused).filter(([field]) => sectionOf(field) === section);
  const form = useFormState<DraftField>(NO_FIELDS, Object.fromEntries(own) as FormErrors<DraftField>);
  const set = (patch: DraftFields) => {
    update(patch);
    for (const field of Object.keys(patch)) form.clearField(field as DraftField);
  };
  return { section, form, set };
}
