import { isIin } from '@/app/ids/iin';
import { serverClock } from '@/app/serverClock';
import { isRealDay } from '@/ui/form/DateField';
import { required, type FieldError, type FormErrors } from '@/ui/form/errors';
import { formatPhone, isMobilePhone, phoneDigits, toE164 } from '@/ui/form/phone';
import type { FoundPerson, Person, PersonKind, PersonRequest, Sex } from './api';

export interface PersonValues {
  kind: PersonKind;
  iin: string;
  surname: string;
  name: string;
  patronymic: string;
  ethnicity: string;
  citizenship: string;
  sex: Sex | '';
  birthDate: string;
  documentNumber: string;
  phone: string;
}

export const PERSON_FIELDS = [
  'iin',
  'surname',
  'name',
  'patronymic',
  'ethnicity',
  'citizenship',
  'sex',
  'birthDate',
  'documentNumber',
  'phone',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

export const EMPTY_PERSON: PersonValues = {
  kind: 'IIN',
  iin: '',
  surname: '',
  name: '',
  patronymic: '',
  ethnicity: '',
  citizenship: '',
  sex: '',
  birthDate: '',
  documentNumber: '',
  phone: '',
};

export function valuesOf(person: Person): PersonValues {
  return {
    kind: person.kind,
    iin: person.iin ?? '',
    surname: person.surname,
    name: person.name,
    patronymic: person.patronymic ?? '',
    ethnicity: person.ethnicity ?? '',
    citizenship: person.citizenship ?? '',
    sex: person.sex,
    birthDate: person.birthDate,
    documentNumber: person.documentNumber ?? '',
    phone: formatPhone(phoneDigits(person.phone)),
  };
}

export function iinError(iin: string): FieldError | null {
  if (!iin) return required;
  return isIin(iin) ? null : { code: 'iin-invalid' };
}

function birthDateError(value: string): FieldError | null {
  if (!value) return required;
  if (!isRealDay(value)) return { code: 'date-invalid' };
  return value > serverClock.today() ? { code: 'date-future' } : null;
}

/** `found`: the register gave the names, so they are not typed. */
export function checkPerson(values: PersonValues, found: FoundPerson | null): FormErrors<PersonField> {
  const errors: FormErrors<PersonField> = {};
  const demand = (...fields: PersonField[]) => {
    for (const field of fields) if (!values[field].trim()) errors[field] = required;
  };
  if (values.kind === 'IIN') {
    const wrong = iinError(values.iin);
    if (wrong) errors.iin = wrong;
  }
  if (values.kind === 'NO_IIN') {
    demand('surname', 'name', 'ethnicity', 'citizenship', 'sex', 'birthDate', 'documentNumber');
  } else if (!found) {
    demand('surname', 'name', 'sex', 'birthDate');
  }
  if (!found && !errors.birthDate) {
    const wrong = birthDateError(values.birthDate);
    if (wrong) errors.birthDate = wrong;
  }
  if (!values.phone.trim()) errors.phone = required;
  else if (!isMobilePhone(values.phone)) errors.phone = { code: 'phone-invalid' };
  return errors;
}

export function personRequest(values: PersonValues, found: FoundPerson | null): PersonRequest {
  const own = values.kind === 'NO_IIN';
  const text = (value: string) => value.trim() || null;
  return {
    kind: values.kind,
    iin: own ? null : values.iin,
    surname: found?.surname ?? values.surname.trim(),
    name: found?.name ?? values.name.trim(),
    patronymic: found ? found.patronymic : text(values.patronymic),
    birthDate: found?.birthDate ?? values.birthDate,
    sex: found?.sex ?? (values.sex === 'FEMALE' ? 'FEMALE' : 'MALE'),
    phone: toE164(values.phone),
    ethnicity: own ? text(values.ethnicity) : null,
    citizenship: own ? text(values.citizenship) : null,
    documentNumber: own ? text(values.documentNumber) : null,
  };
}
