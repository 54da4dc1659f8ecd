import { useTranslation } from 'react-i18next';
import { DateField } from '@/ui/form/DateField';
import type { FormErrors } from '@/ui/form/errors';
import { SelectField } from '@/ui/form/SelectField';
import { TextField } from '@/ui/form/TextField';
import { BodyField } from './BodyField';
import { CentresField } from './CentresField';
import { RegionField } from './RegionField';
import type { FieldName, TypedScope } from './roleForm';
import { MINISTRY_BODIES, type ScopeKind } from './scope';

interface Props {
  kind: ScopeKind;
  scope: TypedScope;
  errors: FormErrors<FieldName>;
  onChange: (scope: TypedScope) => void;
}

/** Where a role counts, as its kind asks. */
export function ScopeFields({ kind, scope, errors, onChange }: Props) {
  const { t } = useTranslation('staff');
  const set = (patch: Partial<TypedScope>) => onChange({ ...scope, ...patch });
  const text = (field: 'organisation' | 'orderNumber') => (
    <TextField
      id={field}
      label={t(`field.${field}`)}
      hint={t(`hint.${field}`)}
      value={scope[field]}
      error={errors[field]}
      onChange={(value) => set({ [field]: value })}
      input={{ autoComplete: 'off', spellCheck: false, maxLength: 50 }}
    />
  );
  switch (kind) {
    case 'COUNTRY':
      return null;
    case 'REGION':
      return (
        <RegionField region={scope.region} error={errors.region} onChange={(region) => set({ region })} />
      );
    case 'CENTRES':
      return (
        <CentresField
          chosen={scope.centres}
          error={errors.centres}
          onChange={(centres) => set({ centres })}
        />
      );
    case 'COMMISSION':
      return <BodyField body={scope.body} error={errors.body} onChange={(body) => set({ body })} />;
    case 'MINISTRY_BODY':
      return (
        <SelectField
          id="body"
          label={t('field.body')}
          placeholder={t('choose')}
          value={scope.body}
          error={errors.body}
          onChange={(body) => set({ body })}
          options={MINISTRY_BODIES.map((each) => ({ value: each, label: t(`bodies.${each}`) }))}
        />
      );
    case 'ORGANISATION':
      return (
        <>
          {text('organisation')}
          {text('orderNumber')}
          <DateField
            id="orderDate"
            legend={t('field.orderDate')}
            error={errors.orderDate}
            value={scope.orderDate}
            onChange={(orderDate) => set({ orderDate })}
          />
        </>
      );
  }
}
