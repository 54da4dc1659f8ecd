import { useTranslation } from 'react-i18next';
import { EntryField } from '@/features/reference/EntryField';
import { PlaceSelect } from '@/features/reference/PlaceSelect';
import { useText } from '@/i18n/useLocale';
import type { FieldError } from '@/ui/form/errors';
import type { Looking } from './useWorkplace';

interface Props {
  looking: Looking;
  error?: FieldError;
  onLook: (patch: Partial<Looking>) => void;
  onFound: (bin: string) => void;
}

/** An organisation by its name, in a region or nearer. */
export function PlaceSearch({ looking, error, onLook, onFound }: Props) {
  const { t } = useTranslation('apply');
  const text = useText();
  const { region, district, locality } = looking;
  return (
    <>
      <PlaceSelect
        id="organisationRegion"
        name="organisationName"
        label={t('field.organisationRegion')}
        parent={null}
        value={region}
        error={region ? undefined : error}
        onChange={(chosen) => onLook({ region: chosen, district: '', locality: null })}
      />
      {region && (
        <PlaceSelect
          id="organisationDistrict"
          label={t('field.organisationDistrict')}
          optional
          parent={region}
          value={district}
          onChange={(chosen) => onLook({ district: chosen, locality: null })}
        />
      )}
      {district && (
        <EntryField
          key={district}
          id="organisationLocality"
          label={t('field.organisationLocality')}
          optional
          list="places"
          within={{ parent: district }}
          code={locality}
          onCode={(chosen) => onLook({ locality: chosen })}
        />
      )}
      {region && (
        <EntryField
          id="organisation"
          name="organisationName"
          label={t('field.organisationByName')}
          hint={t('field.organisationByNameHint')}
          list="organisations"
          within={{ place: locality ?? (district || region) }}
          code={null}
          error={error}
          onCode={(bin) => bin && onFound(bin)}
          hintOf={({ code, parentName }) => t('workplace.told', { bin: code, place: text(parentName) })}
        />
      )}
    </>
  );
}
