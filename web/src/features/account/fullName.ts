import type { Person } from './api';

export function fullName(person: Pick<Person, 'surname' | 'name' | 'patronymic'>): string {
  return [person.surname, person.name, person.patronymic].filter(Boolean).join(' ');
}
