import { useState } from 'react';
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCentres, useRegions } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';
import { CheckboxGrid } from '@/ui/form/CheckboxGrid';
import { SelectField } from '@/ui/form/SelectField';
import { LoadFailure } from '@/ui/LoadFailure';

interface Props {
  chosen: readonly string[];
  onToggle: (code: string, on: boolean) => void;
}

/** Single centres: those of one region are shown, what is chosen of all stays in sight. */
export function CentrePicker({ chosen, onToggle }: Props) {
  const { t } = useTranslation('slotplans');
  const text = useText();
  const [region, setRegion] = useState('');
  const regions = useRegions('kk').data ?? [];
  const centres = useCentres('kk', region);
  const listed = centres.data ?? [];
  return (
    <>
      <SelectField
        id="centre-region"
        label={t('centresOf')}
        optional
        placeholder={t('choose')}
        value={region}
        onChange={setRegion}
        options={regions.map(({ code, name }) => ({ value: code, label: text(name) }))}
      />
      <LoadFailure queries={[centres]} />
      {listed.length > 0 && (
        <CheckboxGrid
          id="centres"
          legend={t('centres')}
          options={listed.map(({ code, name }) => ({ value: code, label: `${text(name)} (${code})` }))}
          chosen={chosen}
          onToggle={onToggle}
        />
      )}
      {chosen.length > 0 && (
        <div className="field">
          <p className="field-label">{t('chosenCentres')}</p>
          <ul className="chosen-list">
            {chosen.map((code) => (
              <li key={code}>
                <Button onClick={() => onToggle(code, false)} icon={<CloseOutlined aria-hidden />}>
                  {code} <span className="visually-hidden">{t('remove')}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
