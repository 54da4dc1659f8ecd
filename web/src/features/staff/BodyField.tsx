import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryField } from '@/features/reference/EntryField';
import { PlaceSelect } from '@/features/reference/PlaceSelect';
import { useText } from '@/i18n/useLocale';
import type { FieldError } from '@/ui/form/errors';
import { SelectField } from '@/ui/form/SelectField';
import { BODY_LEVELS, bodyCode, namedBy, type BodyLevel } from './body';

interface Props {
  /** The code; empty until the choice is complete. */
  body: string;
  error?: FieldError;
  onChange: (body: string) => void;
}

/** A commission's body by its names: the level at which it is set up, then its place or organisation. */
export function BodyField({ body, error, onChange }: Props) {
  const { t } = useTranslation(['staff', 'apply']);
  const text = useText();
  const [level, setLevel] = useState<BodyLevel | ''>('');
  const [region, setRegion] = useState('');
  const code = namedBy(body)?.code ?? '';
  const choose = (chosen: string | null) => level && onChange(bodyCode(level, chosen));
  const regionOf = (chosen: string) => {
    setRegion(chosen);
    onChange('');
  };
  // the error stands at, and the summary leads to, what is still to be chosen
  const last = { id: 'body', name: 'body', error };
  const levelIsAll = level === '' || level === 'ministry';
  return (
    <>
      <SelectField
        {...(levelIsAll ? last : { id: 'bodyLevel' })}
        label={t('body.level')}
        placeholder={t('choose')}
        value={level}
        onChange={(chosen) => {
          setLevel(chosen as BodyLevel | '');
          setRegion('');
          onChange(chosen === 'ministry' ? bodyCode(chosen, null) : '');
        }}
        options={BODY_LEVELS.map((each) => ({ value: each, label: t(`body.levels.${each}`) }))}
      />
      {level === 'region' && (
        <PlaceSelect {...last} label={t('field.region')} parent={null} value={code} onChange={choose} />
      )}
      {level === 'district' && (
        <>
          <PlaceSelect
            {...(region ? { id: 'bodyRegion' } : last)}
            label={t('field.region')}
            parent={null}
            value={region}
            onChange={regionOf}
          />
          {region && (
            <PlaceSelect
              {...last}
              label={t('body.district')}
              parent={region}
              value={code}
              onChange={choose}
            />
          )}
        </>
      )}
      {level === 'organisation' && (
        <>
          <PlaceSelect
            id="bodyRegion"
            label={t('field.region')}
            optional
            parent={null}
            value={region}
            onChange={regionOf}
          />
          <EntryField
            {...last}
            label={t('body.organisation')}
            hint={t('body.organisationHint')}
            list="organisations"
            within={{ place: region }}
            code={code}
            onCode={choose}
            hintOf={({ code: bin, parentName }) =>
              t('apply:workplace.told', { bin, place: text(parentName) })
            }
          />
        </>
      )}
    </>
  );
}
