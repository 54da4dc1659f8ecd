import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import type { SummaryRow } from '@/ui/SummaryList';
import type { Application } from './api';
import { useNames } from './useNames';

const row = (key: string, label: string, value: SummaryRow['value']): SummaryRow => ({ key, label, value });

/** What the kind of employment brought: exactly what is stored, in the words that were kept with it. */
export function useEmploymentRows(application: Application): SummaryRow[] {
  const { t } = useTranslation('apply');
  const text = useText();
  const format = useFormat();
  const name = useNames();
  const { studyFrom, studyTo, categoryValidUntil } = application;
  return [
    row('speciality', t('field.speciality'), application.speciality),
    row('study', t('field.study'), studyFrom && studyTo && `${studyFrom}–${studyTo}`),
    row('categoryHeld', t('field.categoryHeld'), name('categories', application.categoryHeld)),
    row('validUntil', t('field.categoryValidUntil'), categoryValidUntil && format.date(categoryValidUntil)),
    row('categorySought', t('field.categorySought'), name('categories', application.categorySought)),
    row('institutionRegion', t('field.institutionRegion'), text(application.institutionRegionName)),
    row('institutionDistrict', t('field.institutionDistrict'), text(application.institutionDistrictName)),
    row('institution', t('field.institution'), text(application.institutionName)),
    row('programmeGroup', t('field.programmeGroup'), text(application.programmeGroupName)),
    row('specialityCode', t('field.specialityCode'), text(application.specialityName)),
    row(
      'organisation',
      t('field.organisation'),
      application.organisationName ?? text(application.organisationRegisteredName),
    ),
    row('organisationBin', t('field.bin'), application.organisationBin),
    row('organisationKind', t('field.organisationKind'), text(application.organisationKindName)),
  ].filter(({ value }) => !!value);
}
