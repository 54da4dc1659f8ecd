import type { ApplicationForm, DraftFields, TestType } from '../api';

export type DraftField = keyof DraftFields;

export const CURRENT_EMPLOYEE = 'CURRENT_EMPLOYEE';
export const HIGHER_GRADUATE = 'HIGHER_GRADUATE';
export const TVET_GRADUATE = 'TVET_GRADUATE';
export const RETURNING = 'RETURNING';

/** The test of those who lead an organisation. */
const HEADS = 'T10';

/** What each kind of employment asks for in the personal part (S0, figures 16 to 19). */
const BY_EMPLOYMENT: Record<string, readonly DraftField[]> = {
  [CURRENT_EMPLOYEE]: [
    'speciality',
    'studyFrom',
    'studyTo',
    'categoryHeld',
    'categoryValidUntil',
    'categorySought',
  ],
  [HIGHER_GRADUATE]: ['institutionRegion', 'institution', 'programmeGroup'],
  [TVET_GRADUATE]: ['institutionRegion', 'institutionDistrict', 'institution', 'specialityCode'],
  [RETURNING]: ['speciality', 'studyFrom', 'studyTo'],
};

const BY_CHOICE: Record<TestType['subjectChoice'], readonly DraftField[]> = {
  NONE: ['language'],
  SUBJECT: ['subject', 'language'],
  DISCIPLINE: ['disciplineKind', 'subject', 'language'],
};

export type Section = 'personal' | 'workplace' | 'test' | 'seat';

/** What decides the variant: of a draft and of a submitted application alike. */
export type Deciding = Pick<DraftFields, 'employment' | 'testType'>;

export function typeOf(form: ApplicationForm, code: string | null | undefined): TestType | undefined {
  return form.testTypes.find((type) => type.code === code);
}

export function leadsOrganisation({ employment, testType }: Deciding): boolean {
  return employment === CURRENT_EMPLOYEE && testType === HEADS;
}

export function personalFields({ employment }: Deciding): readonly DraftField[] {
  return ['phone', 'employment', 'disabilityOfSight', ...(BY_EMPLOYMENT[employment ?? ''] ?? [])];
}

export function workplaceFields(deciding: Deciding): readonly DraftField[] {
  if (deciding.employment !== CURRENT_EMPLOYEE) return [];
  return [
    'organisationBin',
    'organisationName',
    ...(leadsOrganisation(deciding) ? ['organisationKind' as const] : []),
  ];
}

export function testFields(deciding: Deciding, form: ApplicationForm): readonly DraftField[] {
  return BY_CHOICE[typeOf(form, deciding.testType)?.subjectChoice ?? 'NONE'];
}

/** The fields that the variant has; what else was typed stays in the draft and goes nowhere. */
export function fieldsOf(deciding: Deciding, form: ApplicationForm): readonly DraftField[] {
  return [
    'testType',
    ...personalFields(deciding),
    ...workplaceFields(deciding),
    ...testFields(deciding, form),
    'holdId',
  ];
}

/** The sections that the variant has, in the order in which they are filled. */
export function sectionsOf(deciding: Deciding): readonly Section[] {
  return deciding.employment === CURRENT_EMPLOYEE
    ? ['personal', 'workplace', 'test', 'seat']
    : ['personal', 'test', 'seat'];
}

/** Those of an application that can still be changed: its seat has a page of its own, its language stays. */
export function changeableSections(deciding: Deciding, form: ApplicationForm): readonly Section[] {
  const choosesSubject = testFields(deciding, form).includes('subject');
  return sectionsOf(deciding).filter(
    (section) => section !== 'seat' && (section !== 'test' || choosesSubject),
  );
}

const TEST_FIELDS: readonly string[] = BY_CHOICE.DISCIPLINE;

/** Where a field is changed, whatever the variant. */
export function sectionOf(field: string): Section {
  if (field === 'holdId') return 'seat';
  if (field.startsWith('organisation')) return 'workplace';
  return TEST_FIELDS.includes(field) ? 'test' : 'personal';
}
