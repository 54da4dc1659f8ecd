import { useTranslation } from 'react-i18next';
import { useRegions } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';
import type { FieldError } from '@/ui/form/errors';
import { SelectField } from '@/ui/form/SelectField';
import { LoadFailure } from '@/ui/LoadFailure';

interface Props {
  region: string;
  error?: FieldError;
  onChange: (region: string) => void;
}

/** One region by its name, or the whole country. */
export function RegionField({ region, error, onChange }: Props) {
  const { t } = useTranslation('staff');
  const text = useText();
  const regions = useRegions('kk');
  return (
    <>
      <LoadFailure queries={[regions]} />
      <SelectField
        id="region"
        label={t('field.region')}
        optional="unmarked"
        placeholder={t('everywhere')}
        value={region}
        error={error}
        onChange={onChange}
        options={(regions.data ?? []).map(({ code, name }) => ({ value: code, label: text(name) }))}
      />
    </>
  );
}
