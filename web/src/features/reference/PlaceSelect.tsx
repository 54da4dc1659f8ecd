import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import type { FieldProps } from '@/ui/form/Field';
import { SelectField } from '@/ui/form/SelectField';
import { ErrorView } from '@/ui/StateViews';
import { usePlaces } from './api';

interface Props extends FieldProps {
  /** The place above; null for the regions. */
  parent: string | null;
  value: string;
  onChange: (code: string) => void;
  /** What stands for no choice. */
  none?: string;
}

/** A region, or one of the districts of a region: few enough for the browser's own list. */
export function PlaceSelect({ parent, value, onChange, none, ...field }: Props) {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const places = usePlaces(parent);
  return (
    <>
      <SelectField
        {...field}
        placeholder={places.isLoading ? t('common:loading') : (none ?? t('common:choose'))}
        disabled={!places.data}
        value={places.data ? value : ''}
        onChange={onChange}
        options={(places.data ?? []).map(({ code, name }) => ({ value: code, label: text(name) }))}
      />
      <div aria-live="polite">
        {places.data?.length === 0 && <p className="muted">{t('reference.noPlaces')}</p>}
      </div>
      {places.error && !places.data && (
        <ErrorView error={places.error} onRetry={() => void places.refetch()} />
      )}
    </>
  );
}
