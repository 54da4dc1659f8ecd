import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { useFormState } from '@/ui/form/errors';
import { PhoneField } from '@/ui/form/PhoneField';
import { Tabs } from '@/ui/Tabs';
import { usePersistentState } from '@/ui/usePersistentState';
import { accountApi, meQuery, type FoundPerson, type Me, type Person, type PersonKind } from './api';
import { IinLookup } from './IinLookup';
import {
  checkPerson,
  EMPTY_PERSON,
  PERSON_FIELDS,
  personRequest,
  valuesOf,
  type PersonField,
} from './personForm';
import { PersonNames } from './PersonNames';

function foundIn(person: Person | null): FoundPerson | null {
  return person?.kind === 'IIN' && person.source === 'REGISTER' ? person : null;
}

export function PersonForm({ person }: { person: Person | null }) {
  const { t } = useTranslation(['account', 'common']);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [values, setValues, forget] = usePersistentState('person', person ? valuesOf(person) : EMPTY_PERSON);
  const [found, setFound] = useState<FoundPerson | null>(() => foundIn(person));
  const [byHand, setByHand] = useState(person?.kind === 'IIN' && person.source === 'SELF');
  const [saving, setSaving] = useState(false);
  const form = useFormState<PersonField>(PERSON_FIELDS);

  const set = (field: PersonField, value: string) => {
    setValues((current) => ({ ...current, [field]: value }));
    form.clearField(field);
  };
  const known = values.kind === 'IIN' && found?.iin === values.iin ? found : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    const errors = checkPerson(values, known);
    if (values.kind === 'IIN' && !known && !byHand && !errors.iin) {
      form.check({ iin: { code: 'lookup-first' } });
      return;
    }
    if (!form.check(errors)) return;
    setSaving(true);
    try {
      const saved = await accountApi.savePerson(personRequest(values, known));
      queryClient.setQueryData<Me>(meQuery.queryKey, (me) => me && { ...me, person: saved });
      forget();
      await navigate('/profile', { state: { personSaved: true } });
    } catch (error) {
      form.refuse(error);
    } finally {
      setSaving(false);
    }
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="person-form">
      <ErrorSummary form={form} />
      <Tabs
        id="person-kind"
        label={t('person.tabs.label')}
        active={values.kind}
        onChange={(kind) => {
          form.clear();
          setValues((current) => ({ ...current, kind: kind as PersonKind }));
        }}
        tabs={[
          { key: 'IIN', label: t('person.tabs.iin') },
          { key: 'NO_IIN', label: t('person.tabs.noIin') },
        ]}
      >
        {values.kind === 'IIN' ? (
          <>
            <IinLookup
              iin={values.iin}
              error={form.errors.iin}
              found={known}
              byHand={byHand}
              onIin={(iin) => set('iin', iin)}
              onFound={(answer) => {
                form.clear();
                setFound(answer);
                setByHand(false);
              }}
              onByHand={(start) => {
                setValues((current) => ({ ...current, ...start }));
                setByHand(true);
              }}
              onRefused={form.refuse}
            />
            {byHand && !known && <PersonNames values={values} errors={form.errors} onChange={set} />}
          </>
        ) : (
          <PersonNames values={values} errors={form.errors} onChange={set} full />
        )}
      </Tabs>
      <PhoneField
        id="phone"
        label={t('person.phone')}
        hint={t('person.phoneHint')}
        value={values.phone}
        error={form.errors.phone}
        onChange={(phone) => set('phone', phone)}
      />
      <Button type="primary" size="large" htmlType="submit" loading={saving}>
        {t('person.save')}
      </Button>
    </form>
  );
}
