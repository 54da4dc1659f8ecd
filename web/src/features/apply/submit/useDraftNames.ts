import { useQueries } from '@tanstack/react-query';
import { entryQuery, type ReferenceList } from '@/features/reference/api';
import { useText } from '@/i18n/useLocale';
import { useDraft } from '../draft/DraftContext';
import { fieldsOf, type DraftField } from '../draft/variant';

const LISTS = {
  institutionRegion: 'places',
  institutionDistrict: 'places',
  institution: 'institutions',
  programmeGroup: 'programme-groups',
  specialityCode: 'specialities',
  organisationBin: 'organisations',
} as const satisfies Partial<Record<DraftField, ReferenceList>>;
type Named = keyof typeof LISTS;
const NAMED = Object.keys(LISTS) as Named[];

/** Names of the codes that the draft holds, of the fields that its variant has; the code itself until its name is there. */
export function useDraftNames(): (field: Named) => string {
  const text = useText();
  const { draft, form } = useDraft();
  const fields = fieldsOf(draft, form);
  const codeOf = (field: Named) => (fields.includes(field) ? draft[field] : null);
  const named = NAMED.filter(codeOf);
  const found = useQueries({ queries: named.map((field) => entryQuery(LISTS[field], codeOf(field))) });
  return (field) => text(found[named.indexOf(field)]?.data?.name) || (codeOf(field) ?? '');
}
