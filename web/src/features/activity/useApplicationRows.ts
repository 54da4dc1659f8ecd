import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { formatPhone, phoneDigits } from '@/ui/form/phone';
import type { SummaryRow } from '@/ui/SummaryList';
import type { Application } from './api';
import { useEmploymentRows } from './useEmploymentRows';
import { useNames } from './useNames';

export function useApplicationRows(application: Application): { slot: SummaryRow[]; data: SummaryRow[] } {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const format = useFormat();
  const name = useNames();
  const employment = useEmploymentRows(application);
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
      ...(application.disciplineKind
        ? [
            row(
              'disciplineKind',
              t('field.disciplineKind'),
              name('disciplineKinds', application.disciplineKind),
            ),
          ]
        : []),
      row(
        'subject',
        application.disciplineKind ? t('field.discipline') : t('field.subject'),
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
      ...employment,
    ],
  };
}
