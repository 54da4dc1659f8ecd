import { useState } from 'react';
import { Button } from 'antd';
import { SearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { iinBirthDate, iinSex } from '@/app/ids/iin';
import { useFormat } from '@/i18n/format';
import type { FieldError } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { Notice } from '@/ui/Notice';
import { SummaryList } from '@/ui/SummaryList';
import { accountApi, type FoundPerson } from './api';
import { fullName } from './fullName';
import { iinError, type PersonValues } from './personForm';

interface Props {
  iin: string;
  error?: FieldError;
  found: FoundPerson | null;
  byHand: boolean;
  onIin: (iin: string) => void;
  onFound: (person: FoundPerson) => void;
  /** The register is silent: what the IIN itself tells is a start. */
  onByHand: (start: Pick<PersonValues, 'birthDate' | 'sex'>) => void;
  onRefused: (error: unknown) => void;
}

/** The IIN, and the person whom the state register knows by it. */
export function IinLookup({ iin, error, found, byHand, onIin, onFound, onByHand, onRefused }: Props) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const [looking, setLooking] = useState(false);
  const [silent, setSilent] = useState(false);
  const [ownError, setOwnError] = useState<FieldError | null>(null);

  const look = async () => {
    const wrong = iinError(iin);
    setOwnError(wrong);
    if (wrong || looking) {
      if (wrong) document.getElementById('iin')?.focus();
      return;
    }
    setLooking(true);
    setSilent(false);
    try {
      onFound(await accountApi.lookup(iin));
    } catch (failure) {
      if (isApiError(failure, 'register-unavailable', 'service-unavailable')) {
        setSilent(true);
        onByHand({ birthDate: iinBirthDate(iin) ?? '', sex: iinSex(iin) });
      } else if (isApiError(failure, 'person-not-found', 'iin-taken')) {
        setOwnError({ code: failure.code });
      } else {
        onRefused(failure);
      }
    } finally {
      setLooking(false);
    }
  };

  return (
    <>
      <div className="with-button">
        <TextField
          id="iin"
          label={t('person.iin')}
          hint={t('person.iinHint')}
          value={iin}
          error={ownError ?? error}
          onChange={(value) => {
            setOwnError(null);
            onIin(value.replace(/\D/g, '').slice(0, 12));
          }}
          input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 16 }}
        />
        <Button
          size="large"
          icon={<SearchOutlined aria-hidden />}
          loading={looking}
          onClick={() => void look()}
        >
          {t('person.lookup')}
        </Button>
      </div>
      <div aria-live="polite">
        {found && (
          <Notice tone="success" title={t('person.found')}>
            <SummaryList
              rows={[
                { key: 'name', label: t('person.fullName'), value: fullName(found) },
                { key: 'birth', label: t('person.birthDate'), value: format.date(found.birthDate) },
                { key: 'sex', label: t('person.sex'), value: t(`person.sex${found.sex}`) },
              ]}
            />
          </Notice>
        )}
        {!found && silent && (
          <Notice tone="warning" title={t('person.byHand')}>
            <p>{t('person.byHandText')}</p>
          </Notice>
        )}
        {!found && !byHand && <p className="account-note">{t('person.lookupFirst')}</p>}
      </div>
    </>
  );
}
