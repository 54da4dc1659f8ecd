import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { formatPhone, phoneDigits } from '@/ui/form/phone';
import type { SummaryRow } from '@/ui/SummaryList';
import type { Application } from './api';
import { useNames } from './useNames';

export function useApplicationRows(application: Application): { slot: SummaryRow[]; data: SummaryRow[] } {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const format = useFormat();
  const name = useNames();
  const { slot } = application;
  const row = (key: string, label: string, value: SummaryRow['value']): SummaryRow => ({ key, label, value });
  return {
    slot: slot
      ? [
          row('at', t('field.slot'), format.dateTime(slot.startsAt)),
          row('region', t('field.region'), text(slot.regionName)),
          row('centre', t('field.centre'), `${text(slot.centreName)}, ${text(slot.address)}`),
          row('seat', t('field.seat'), t('hold.seat', { room: text(slot.room), seat: slot.seatNumber })),
        ]
      : [],
    data: [
      row('testType', t('field.testType'), name('testTypes', application.testType)),
      row(
        'subject',
        t('field.subject'),
        text(application.subjectName) || name('subjects', application.subject),
      ),
      row('language', t('field.language'), t(`testLanguage.${application.language}`)),
      row('phone', t('field.phone'), application.phone && formatPhone(phoneDigits(application.phone))),
      row('employment', t('field.employment'), name('employmentKinds', application.employment)),
      row(
        'disabilityOfSight',
        t('field.disabilityOfSight'),
        application.disabilityOfSight ? t('common:yes') : t('common:no'),
      ),
      row('speciality', t('field.speciality'), application.speciality),
      row(
        'study',
        t('field.study'),
        application.studyFrom && application.studyTo && `${application.studyFrom}–${application.studyTo}`,
      ),
      row('categoryHeld', t('field.categoryHeld'), name('categories', application.categoryHeld)),
      ...(application.categoryValidUntil
        ? [row('validUntil', t('field.categoryValidUntil'), format.date(application.categoryValidUntil))]
        : []),
      row('categorySought', t('field.categorySought'), name('categories', application.categorySought)),
      row('organisation', t('field.organisation'), text(application.organisationName)),
    ],
  };
}
