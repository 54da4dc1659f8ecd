import { useState } from 'react';
import { Button } from 'antd';
import { SearchOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { hasControlDigit } from '@/app/ids/controlDigit';
import { pickText, useLocale } from '@/i18n/useLocale';
import { required, useFormState, type FieldError } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { Notice } from '@/ui/Notice';
import { applyApi, type Organisation } from '../api';
import { useDraft } from '../draft/DraftContext';
import { checkWorkplace, WORKPLACE_FIELDS, type DraftField } from '../draft/sections';
import { SectionPage } from './SectionPage';

export function WorkplacePage() {
  const { t } = useTranslation('apply');
  const locale = useLocale();
  const { draft, update } = useDraft();
  const form = useFormState<DraftField>(WORKPLACE_FIELDS);
  const [found, setFound] = useState<Organisation | null>(null);
  const [byHand, setByHand] = useState(!draft.organisationBin && !!draft.organisationName);
  const [binError, setBinError] = useState<FieldError | null>(null);
  const bin = draft.organisationBin ?? '';

  const search = useMutation({
    mutationFn: () => applyApi.organisation(bin),
    onSuccess: (organisation) => {
      setFound(organisation);
      setByHand(false);
      form.clear();
      update({ organisationName: pickText(organisation.name, locale) });
    },
    onError: (error) => {
      setFound(null);
      if (isApiError(error, 'organisation-not-found', 'not-found', 'bin-invalid', 'validation-failed')) {
        setBinError({
          code: isApiError(error, 'organisation-not-found', 'not-found') ? 'not-found' : 'bin-invalid',
        });
      } else if (isApiError(error, 'register-unavailable', 'service-unavailable')) setByHand(true);
      else form.refuse(error);
    },
  });

  const look = () => {
    const wrong = !bin ? required : hasControlDigit(bin) ? null : { code: 'bin-invalid' };
    setBinError(wrong);
    if (wrong) document.getElementById('organisationBin')?.focus();
    else if (!search.isPending) search.mutate();
  };
  const silent = isApiError(search.error, 'register-unavailable', 'service-unavailable');
  const shown = found?.bin === bin ? found : null;

  return (
    <SectionPage title={t('section.workplace')} form={form} check={() => checkWorkplace(draft)}>
      <div className="with-button">
        <TextField
          id="organisationBin"
          label={t('field.bin')}
          hint={t('field.binHint')}
          optional={byHand}
          value={bin}
          error={binError ?? form.errors.organisationBin}
          onChange={(value) => {
            setBinError(null);
            form.clear();
            const organisationBin = value.replace(/\D/g, '').slice(0, 12);
            update(byHand ? { organisationBin } : { organisationBin, organisationName: null });
          }}
          input={{ inputMode: 'numeric', maxLength: 16, autoComplete: 'off' }}
        />
        <Button size="large" icon={<SearchOutlined aria-hidden />} loading={search.isPending} onClick={look}>
          {t('field.binSearch')}
        </Button>
      </div>
      <div aria-live="polite">
        {!byHand && draft.organisationName && (
          <Notice tone="success" title={t('field.organisation')}>
            <p>{shown ? pickText(shown.name, locale) : draft.organisationName}</p>
            {shown?.address && <p className="muted">{pickText(shown.address, locale)}</p>}
          </Notice>
        )}
        {silent && (
          <Notice tone="warning" title={t('workplace.silent')}>
            <p>{t('workplace.silentText')}</p>
          </Notice>
        )}
      </div>
      {byHand ? (
        <TextField
          id="organisationName"
          label={t('field.organisation')}
          hint={t('field.organisationHint')}
          value={draft.organisationName ?? ''}
          error={form.errors.organisationName}
          onChange={(organisationName) => {
            update({ organisationName });
            form.clearField('organisationName');
          }}
          input={{ maxLength: 300, autoComplete: 'organization' }}
        />
      ) : (
        <>
          <button type="button" id="organisationName" className="link-button" onClick={() => setByHand(true)}>
            {t('workplace.byName')}
          </button>
        </>
      )}
    </SectionPage>
  );
}
