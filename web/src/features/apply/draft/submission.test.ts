import { describe, expect, it } from 'vitest';
import type { ApplicationForm, DraftFields } from '../api';
import { checkDraft, submission } from './submission';
import { sectionsOf } from './variant';

const name = { kk: '', ru: '' };
const type = (code: string, subjectChoice: 'NONE' | 'SUBJECT' | 'DISCIPLINE') => ({
  code,
  name,
  open: true,
  subjectChoice,
  languages: ['kk' as const],
});
const subject = (code: string, kind: 'GENERAL' | 'SPECIAL', testType: string) => ({
  code,
  name,
  kind,
  tests: [{ testType, language: 'kk' as const }],
});
const kinds = ['CURRENT_EMPLOYEE', 'HIGHER_GRADUATE', 'TVET_GRADUATE', 'RETURNING'];
const form: ApplicationForm = {
  testTypes: [type('T01', 'NONE'), type('T03', 'SUBJECT'), type('T09', 'DISCIPLINE'), type('T10', 'NONE')],
  employmentKinds: kinds.map((code) => ({ code, name, open: true })),
  subjects: [subject('MATHEMATICS', 'GENERAL', 'T03'), subject('WELDING', 'SPECIAL', 'T09')],
  categories: [],
  disciplineKinds: [],
  organisationKinds: [],
  languages: ['kk', 'ru'],
  agreement: { version: '1', text: name },
};

/** Everything that can be typed, of all variants at once. */
const everything: DraftFields = {
  testType: 'T03',
  phone: '+7 701 234 56 78',
  employment: 'CURRENT_EMPLOYEE',
  disabilityOfSight: true,
  speciality: 'Математика',
  studyFrom: '2003',
  studyTo: '2007',
  categoryHeld: 'MODERATOR',
  categoryValidUntil: '2199-01-01',
  categorySought: 'EXPERT',
  organisationBin: '990140000384',
  organisationName: ' ',
  organisationKind: 'SCHOOL',
  institutionRegion: '75',
  institutionDistrict: '751000000',
  institution: 'KAZNU',
  programmeGroup: 'B010',
  specialityCode: '01120100',
  disciplineKind: 'SPECIAL',
  subject: 'MATHEMATICS',
  language: 'kk',
  holdId: 'h1',
};
const fields = (draft: DraftFields) => Object.keys(submission(draft, form)).sort().join(' ');
const COMMON = ['disabilityOfSight', 'employment', 'holdId', 'language', 'phone', 'testType'];
const with_ = (...more: string[]) => [...COMMON, ...more].sort().join(' ');
const EMPLOYEE = [
  'speciality',
  'studyFrom',
  'studyTo',
  'categoryHeld',
  'categoryValidUntil',
  'categorySought',
  'organisationBin',
  'organisationName',
];

describe('what is submitted', () => {
  it.each([
    ['T01', 'CURRENT_EMPLOYEE', with_(...EMPLOYEE)],
    ['T03', 'CURRENT_EMPLOYEE', with_(...EMPLOYEE, 'subject')],
    ['T10', 'CURRENT_EMPLOYEE', with_(...EMPLOYEE, 'organisationKind')],
    ['T03', 'HIGHER_GRADUATE', with_('institutionRegion', 'institution', 'programmeGroup', 'subject')],
    [
      'T09',
      'TVET_GRADUATE',
      with_(
        'institutionRegion',
        'institutionDistrict',
        'institution',
        'specialityCode',
        'disciplineKind',
        'subject',
      ),
    ],
    ['T10', 'RETURNING', with_('speciality', 'studyFrom', 'studyTo')],
  ])('of %s as %s is what the variant has', (testType, employment, expected) => {
    expect(fields({ ...everything, testType, employment })).toBe(expected);
  });

  it('has a tidy phone, no blank name, and no end of a category that has none', () => {
    expect(submission({ ...everything, categoryHeld: 'TRAINEE' }, form)).toMatchObject({
      phone: '+77012345678',
      organisationName: null,
      categoryValidUntil: null,
    });
  });
});

describe('what is checked', () => {
  const missing = (draft: DraftFields) => Object.keys(checkDraft(draft, form)).sort();
  const start = {
    phone: '+7 701 234 56 78',
    testType: 'T03',
    language: 'kk',
    subject: 'MATHEMATICS',
  } as const;

  it.each([
    [
      'CURRENT_EMPLOYEE',
      ['categoryHeld', 'categorySought', 'organisationName', 'speciality', 'studyFrom', 'studyTo'],
    ],
    ['HIGHER_GRADUATE', ['institutionRegion', 'programmeGroup']],
    ['TVET_GRADUATE', ['institutionRegion', 'specialityCode']],
    ['RETURNING', ['speciality', 'studyFrom', 'studyTo']],
  ])('of %s is what its page shows', (employment, expected) => {
    expect(missing({ ...start, employment })).toEqual(expected);
  });

  it('is the next choice once the one before is made', () => {
    const tvet = { ...start, employment: 'TVET_GRADUATE', specialityCode: '01120100' };
    expect(missing({ ...tvet, institutionRegion: '75' })).toEqual(['institutionDistrict']);
    expect(missing({ ...tvet, institutionRegion: '75', institutionDistrict: '751000000' })).toEqual([
      'institution',
    ]);
  });

  it.each([
    ['T09', undefined, 'MATHEMATICS', ['disciplineKind']],
    ['T09', 'SPECIAL', 'MATHEMATICS', ['subject']],
    ['T09', 'SPECIAL', 'WELDING', []],
    ['T01', undefined, 'MATHEMATICS', []],
  ])('of %s with kind %s and subject %s', (testType, disciplineKind, chosen, expected) => {
    const returning = { ...everything, employment: 'RETURNING' };
    expect(missing({ ...returning, testType, disciplineKind, subject: chosen })).toEqual(expected);
  });

  it('is the kind of organisation of heads alone', () => {
    expect(missing({ ...everything, testType: 'T10', organisationKind: null })).toEqual(['organisationKind']);
    expect(missing({ ...everything, organisationKind: null })).toEqual([]);
  });
});

it('only current employees have a workplace', () => {
  expect(kinds.filter((employment) => sectionsOf({ employment }).includes('workplace'))).toEqual([
    'CURRENT_EMPLOYEE',
  ]);
});
