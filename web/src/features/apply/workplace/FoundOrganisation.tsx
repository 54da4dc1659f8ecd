import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEntry } from '@/features/reference/api';
import { useText } from '@/i18n/useLocale';
import type { FieldError } from '@/ui/form/errors';
import { FieldErrorText } from '@/ui/form/Field';
import { Notice } from '@/ui/Notice';
import { ErrorView, LoadingView } from '@/ui/StateViews';
import { SummaryList } from '@/ui/SummaryList';

interface Props {
  bin: string;
  /** Of the state's register, when the reference data have not got it. */
  name: string | null | undefined;
  error?: FieldError;
  onTakeBack: () => void;
}

/** The organisation that was found, to be looked at and taken back. */
export function FoundOrganisation({ bin, name, error, onTakeBack }: Props) {
  const { t } = useTranslation('apply');
  const text = useText();
  const entry = useEntry('organisations', bin);
  const known = text(entry.data?.name) || name;
  const body = () => {
    if (!known && entry.isLoading) return <LoadingView rows={2} />;
    if (!known && entry.error) {
      return <ErrorView error={entry.error} onRetry={() => void entry.refetch()} />;
    }
    return (
      <SummaryList
        rows={[
          { key: 'found-name', label: t('field.organisationByName'), value: known || t('workplace.unknown') },
          { key: 'found-bin', label: t('field.bin'), value: bin },
          ...(entry.data?.parentName
            ? [{ key: 'found-place', label: t('field.place'), value: text(entry.data.parentName) }]
            : []),
        ]}
      />
    );
  };
  return (
    <div className={error ? 'field field-invalid found' : 'field found'}>
      <FieldErrorText id="organisationBin" name="organisationBin" error={error} />
      <Notice
        tone={known || entry.isLoading ? 'success' : 'warning'}
        live="status"
        title={t('field.organisation')}
        action={
          <Button
            id="organisationBin"
            aria-describedby={error ? 'organisationBin-error' : undefined}
            onClick={onTakeBack}
          >
            {t('workplace.takeBack')}
          </Button>
        }
      >
        {body()}
      </Notice>
    </div>
  );
}
