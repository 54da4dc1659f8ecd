import { useTranslation } from 'react-i18next';
import { EntryField } from '@/features/reference/EntryField';
import { PlaceSelect } from '@/features/reference/PlaceSelect';
import { placeOfStudy } from '../draft/checkPersonal';
import { useDraft } from '../draft/DraftContext';
import { TVET_GRADUATE } from '../draft/variant';
import type { SectionForm } from './useSection';

/** Where a graduate without experience studied, and what: each choice opens the one inside of it. */
export function GraduateFields({ form, set }: SectionForm) {
  const { t } = useTranslation('apply');
  const { draft } = useDraft();
  const { institutionRegion: region, institutionDistrict: district } = draft;
  const tvet = draft.employment === TVET_GRADUATE;
  const place = placeOfStudy(draft);
  return (
    <>
      <PlaceSelect
        id="institutionRegion"
        label={t('field.institutionRegion')}
        parent={null}
        value={region ?? ''}
        error={form.errors.institutionRegion}
        onChange={(institutionRegion) =>
          set({ institutionRegion, institutionDistrict: null, institution: null })
        }
      />
      {tvet && region && (
        <PlaceSelect
          id="institutionDistrict"
          label={t('field.institutionDistrict')}
          parent={region}
          value={district ?? ''}
          error={form.errors.institutionDistrict}
          onChange={(institutionDistrict) => set({ institutionDistrict, institution: null })}
        />
      )}
      {place && (
        <EntryField
          id="institution"
          label={t('field.institution')}
          hint={t('reference.hint')}
          list="institutions"
          within={{ type: tvet ? 'tvet' : 'higher', place }}
          code={draft.institution}
          error={form.errors.institution}
          onCode={(institution) => set({ institution })}
        />
      )}
      {tvet ? (
        <EntryField
          id="specialityCode"
          label={t('field.specialityCode')}
          hint={t('reference.hint')}
          list="specialities"
          within={{ type: 'tvet' }}
          code={draft.specialityCode}
          error={form.errors.specialityCode}
          onCode={(specialityCode) => set({ specialityCode })}
          hintOf={(entry) => entry.code}
        />
      ) : (
        <EntryField
          id="programmeGroup"
          label={t('field.programmeGroup')}
          hint={t('reference.hint')}
          list="programme-groups"
          within={{}}
          code={draft.programmeGroup}
          error={form.errors.programmeGroup}
          onCode={(programmeGroup) => set({ programmeGroup })}
          hintOf={(entry) => entry.code}
        />
      )}
    </>
  );
}
