import { useState } from 'react';
import { Button } from 'antd';
import { SearchOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { hasControlDigit } from '@/app/ids/controlDigit';
import { required, type FieldError } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { findByBin, type FoundOrganisation } from './findByBin';

interface Props {
  bin: string;
  error?: FieldError;
  onBin: (bin: string) => void;
  onFound: (organisation: FoundOrganisation) => void;
  /** The register does not answer: the name is typed instead. */
  onSilent: () => void;
  onByName: () => void;
  onRefused: (error: unknown) => void;
}

const UNKNOWN = ['organisation-not-found', 'not-found'];
const WRONG = ['bin-invalid', 'validation-failed'];

export function BinSearch({ bin, error, onBin, onFound, onSilent, onByName, onRefused }: Props) {
  const { t } = useTranslation('apply');
  const [own, setOwn] = useState<FieldError | null>(null);
  const refuse = (refusal: FieldError) => {
    setOwn(refusal);
    document.getElementById('organisationBin')?.focus();
  };
  const search = useMutation({
    mutationFn: findByBin,
    onSuccess: onFound,
    onError: (failure) => {
      if (isApiError(failure, ...UNKNOWN)) refuse({ code: 'not-found' });
      else if (isApiError(failure, ...WRONG)) refuse({ code: 'bin-invalid' });
      else if (isApiError(failure, 'register-unavailable', 'service-unavailable')) onSilent();
      else onRefused(failure);
    },
  });
  const look = () => {
    const wrong = !bin ? required : hasControlDigit(bin) ? null : { code: 'bin-invalid' };
    setOwn(null);
    if (wrong) refuse(wrong);
    else if (!search.isPending) search.mutate(bin);
  };
  return (
    <>
      <div className="with-button">
        <TextField
          id="organisationBin"
          label={t('field.bin')}
          hint={t('field.binHint')}
          value={bin}
          error={own ?? error}
          onChange={(typed) => {
            setOwn(null);
            onBin(typed.replace(/\D/g, '').slice(0, 12));
          }}
          input={{ inputMode: 'numeric', maxLength: 16, autoComplete: 'off' }}
        />
        <Button size="large" icon={<SearchOutlined aria-hidden />} loading={search.isPending} onClick={look}>
          {t('field.binSearch')}
        </Button>
      </div>
      {own?.code === 'not-found' && (
        <p className="after-field">
          <button type="button" className="link-button" onClick={onByName}>
            {t('workplace.byName')}
          </button>
        </p>
      )}
    </>
  );
}
