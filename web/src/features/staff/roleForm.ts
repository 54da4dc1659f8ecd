import type { Centre } from '@/features/apply/api';

export const FIELDS = [
  'role',
  'body',
  'region',
  'centres',
  'organisation',
  'orderNumber',
  'orderDate',
  'firstDay',
  'lastDay',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** With its name, as its region may be out of sight. */
export type ChosenCentre = Pick<Centre, 'code' | 'name'>;

/** The scope as it is typed. */
export interface TypedScope {
  body: string;
  region: string;
  centres: readonly ChosenCentre[];
  organisation: string;
  orderNumber: string;
  orderDate: string;
}

export const EMPTY_SCOPE: TypedScope = {
  body: '',
  region: '',
  centres: [],
  organisation: '',
  orderNumber: '',
  orderDate: '',
};
