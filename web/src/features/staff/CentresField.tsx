import { useState } from 'react';
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCentres, useRegions } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';
import { CheckboxGrid } from '@/ui/form/CheckboxGrid';
import type { FieldError } from '@/ui/form/errors';
import { SelectField } from '@/ui/form/SelectField';
import { LoadFailure } from '@/ui/LoadFailure';
import type { ChosenCentre } from './roleForm';

interface Props {
  chosen: readonly ChosenCentre[];
  error?: FieldError;
  onChange: (chosen: ChosenCentre[]) => void;
}

/** Centres by their names: those of one region are shown, what is chosen of all regions stays in sight. */
export function CentresField({ chosen, error, onChange }: Props) {
  const { t } = useTranslation('staff');
  const text = useText();
  const [region, setRegion] = useState('');
  const regions = useRegions('kk');
  const centres = useCentres('kk', region);
  const listed = centres.data ?? [];
  const remove = (code: string) => onChange(chosen.filter((each) => each.code !== code));
  const add = (code: string) =>
    onChange([...chosen, ...listed.filter((each) => each.code === code).map(({ name }) => ({ code, name }))]);
  return (
    <>
      <LoadFailure queries={[regions, centres]} />
      <SelectField
        id="centres"
        label={t('field.centres')}
        hint={t('hint.centres')}
        placeholder={t('choose')}
        value={region}
        error={error}
        onChange={setRegion}
        options={(regions.data ?? []).map(({ code, name }) => ({ value: code, label: text(name) }))}
      />
      {centres.data?.length === 0 && <p role="status">{t('centres.none')}</p>}
      {listed.length > 0 && (
        <CheckboxGrid
          id="centres-of-region"
          legend={t('centres.legend')}
          options={listed.map(({ code, name }) => ({ value: code, label: `${text(name)} (${code})` }))}
          chosen={chosen.map(({ code }) => code)}
          onToggle={(code, on) => (on ? add(code) : remove(code))}
        />
      )}
      {chosen.length > 0 && (
        <div className="field">
          <p className="field-label">{t('centres.chosen')}</p>
          <ul className="chosen-list">
            {chosen.map(({ code, name }) => (
              <li key={code}>
                <Button onClick={() => remove(code)} icon={<CloseOutlined aria-hidden />}>
                  {text(name)} <span className="visually-hidden">{t('centres.remove')}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
