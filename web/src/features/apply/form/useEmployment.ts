import { usePersistentState } from '@/ui/usePersistentState';
import type { DraftFields } from '../api';
import { useDraft } from '../draft/DraftContext';
import { HIGHER_GRADUATE, TVET_GRADUATE } from '../draft/variant';

type Studied = Pick<DraftFields, 'institutionRegion' | 'institutionDistrict' | 'institution'>;

interface Kept {
  /** Whose the draft's institution is: a university's graduate and a college's share the fields. */
  owner: string | null;
  of: Record<string, Studied>;
}

const GRADUATES = [HIGHER_GRADUATE, TVET_GRADUATE];

/** Changes the kind of employment so that going back finds everything as it was. */
export function useEmployment(): (employment: string) => DraftFields {
  const { draft, place } = useDraft();
  const [kept, setKept] = usePersistentState<Kept>(place.keptAs('studied'), { owner: null, of: {} });
  return (employment) => {
    const { institutionRegion = null, institutionDistrict = null, institution = null } = draft;
    const current = draft.employment ?? '';
    const owner = GRADUATES.includes(current) ? current : kept.owner;
    const of = owner
      ? { ...kept.of, [owner]: { institutionRegion, institutionDistrict, institution } }
      : kept.of;
    if (!GRADUATES.includes(employment) || employment === owner) {
      setKept({ owner, of });
      return { employment };
    }
    setKept({ owner: employment, of });
    return { employment, ...(of[employment] ?? { institutionDistrict: null, institution: null }) };
  };
}
