import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasControlDigit } from '@/app/ids/controlDigit';
import { pickText, useLocale } from '@/i18n/useLocale';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { Notice } from '@/ui/Notice';
import type { SectionForm } from '../form/useSection';
import { BinSearch } from './BinSearch';
import { PlaceSearch } from './PlaceSearch';
import { TypedOrganisation } from './TypedOrganisation';
import type { useWorkplace, Way } from './useWorkplace';

interface Props {
  page: SectionForm;
  workplace: ReturnType<typeof useWorkplace>;
}

const WAYS = ['bin', 'place', 'name'] as const satisfies readonly Way[];

/** Three ways to the organisation: its BIN, where it lies, its name in words. */
export function OrganisationSearch({ page, workplace }: Props) {
  const { t } = useTranslation('apply');
  const locale = useLocale();
  const [silent, setSilent] = useState(false);
  const { form, set } = page;
  const { looking, look, focusNext } = workplace;
  const error = form.errors.organisationBin ?? form.errors.organisationName;

  const found = (organisationBin: string, organisationName: string | null) => {
    focusNext('organisationBin');
    setSilent(false);
    set({ organisationBin, organisationName });
    form.clear();
  };
  const typeName = (bin: string) => {
    focusNext('organisationName');
    look({ way: 'name' });
    if (hasControlDigit(bin)) set({ organisationBin: bin });
  };

  return (
    <>
      <RadioGroup
        id="organisationWay"
        legend={t('workplace.way')}
        value={looking.way}
        onChange={(way) => {
          look({ way: way as Way });
          setSilent(false);
          form.clear();
        }}
        options={WAYS.map((way) => ({ value: way, label: t(`workplace.ways.${way}`) }))}
      />
      <div aria-live="polite">
        {silent && (
          <Notice tone="warning" title={t('workplace.silent')}>
            <p>{t('workplace.silentText')}</p>
          </Notice>
        )}
      </div>
      {looking.way === 'bin' && (
        <BinSearch
          bin={looking.bin}
          error={error}
          onBin={(bin) => {
            look({ bin });
            form.clear();
          }}
          onFound={({ bin, name }) => found(bin, name && pickText(name, locale))}
          onSilent={() => {
            setSilent(true);
            typeName(looking.bin);
          }}
          onByName={() => typeName(looking.bin)}
          onRefused={form.refuse}
        />
      )}
      {looking.way === 'place' && (
        <PlaceSearch looking={looking} error={error} onLook={look} onFound={(bin) => found(bin, null)} />
      )}
      {looking.way === 'name' && <TypedOrganisation {...page} />}
    </>
  );
}
