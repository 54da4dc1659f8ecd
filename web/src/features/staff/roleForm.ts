export const FIELDS = [
  'role',
  'body',
  'region',
  'centres',
  'organisation',
  'orderNumber',
  'orderDate',
  'lastDay',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** The scope as it is typed. */
export interface TypedScope {
  body: string;
  region: string;
  /** Codes between blanks or commas. */
  centres: string;
  organisation: string;
  orderNumber: string;
  orderDate: string;
}

export const EMPTY_SCOPE: TypedScope = {
  body: '',
  region: '',
  centres: '',
  organisation: '',
  orderNumber: '',
  orderDate: '',
};
