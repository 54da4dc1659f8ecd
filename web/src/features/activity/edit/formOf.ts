import type { DraftFields } from '@/features/apply/api';
import { formatPhone, phoneDigits } from '@/ui/form/phone';
import type { Application } from '../api';

/** An application's answers as they are typed. */
export function formOf(application: Application): DraftFields {
  const { studyFrom, studyTo } = application;
  return {
    testType: application.testType,
    phone: formatPhone(phoneDigits(application.phone)),
    employment: application.employment,
    disabilityOfSight: application.disabilityOfSight,
    speciality: application.speciality ?? null,
    studyFrom: studyFrom ? String(studyFrom) : null,
    studyTo: studyTo ? String(studyTo) : null,
    categoryHeld: application.categoryHeld ?? null,
    categoryValidUntil: application.categoryValidUntil ?? null,
    categorySought: application.categorySought ?? null,
    organisationBin: application.organisationBin ?? null,
    organisationName: application.organisationName ?? null,
    organisationKind: application.organisationKind ?? null,
    institutionRegion: application.institutionRegion ?? null,
    institutionDistrict: application.institutionDistrict ?? null,
    institution: application.institution ?? null,
    programmeGroup: application.programmeGroup ?? null,
    specialityCode: application.specialityCode ?? null,
    disciplineKind: application.disciplineKind ?? null,
    subject: application.subject,
    language: application.language,
    holdId: application.holdId,
  };
}
