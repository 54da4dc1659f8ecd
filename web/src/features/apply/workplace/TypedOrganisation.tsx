import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/form/TextField';
import { useDraft } from '../draft/DraftContext';
import type { SectionForm } from '../form/useSection';

/** An organisation that no list has: its name in words, and the BIN of whoever knows it. */
export function TypedOrganisation({ form, set }: SectionForm) {
  const { t } = useTranslation('apply');
  const { draft } = useDraft();
  return (
    <>
      <TextField
        id="organisationName"
        label={t('field.organisation')}
        hint={t('field.organisationHint')}
        value={draft.organisationName ?? ''}
        error={form.errors.organisationName}
        onChange={(organisationName) => set({ organisationName })}
        input={{ maxLength: 300, autoComplete: 'organization' }}
      />
      <TextField
        id="organisationBin"
        label={t('field.bin')}
        hint={t('field.binHint')}
        optional
        value={draft.organisationBin ?? ''}
        error={form.errors.organisationBin}
        onChange={(typed) => set({ organisationBin: typed.replace(/\D/g, '').slice(0, 12) || null })}
        input={{ inputMode: 'numeric', maxLength: 16, autoComplete: 'off' }}
      />
    </>
  );
}
