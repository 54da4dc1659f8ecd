import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { formatPhone, phoneDigits } from '@/ui/form/phone';
import type { SummaryRow } from '@/ui/SummaryList';
import type { Option } from '../api';
import { useHold } from '../api';
import { useDraft } from '../draft/DraftContext';
import { hasEndDate } from '../draft/sections';

export interface AnswerSection {
  key: string;
  title: string;
  rows: SummaryRow[];
}

/** What was filled, as a person reads it, each line with the way to change it. */
export function useAnswers(): AnswerSection[] {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const format = useFormat();
  const { draft, form } = useDraft();
  const held = useHold().data?.hold;
  const name = (options: Option[], code: string | null | undefined) =>
    text(options.find((option) => option.code === code)?.name);
  const row = (page: string) => (key: string, label: string, value: SummaryRow['value']) => ({
    key,
    label,
    value,
    changeTo: `${page}?from=check`,
  });
  const personal = row('/apply/form/personal');
  const workplace = row('/apply/form/workplace');
  const test = row('/apply/form/test');
  const seat = row('/apply/seat');

  return [
    {
      key: 'personal',
      title: t('section.personal'),
      rows: [
        personal('phone', t('field.phone'), formatPhone(phoneDigits(draft.phone ?? ''))),
        personal('employment', t('field.employment'), name(form.employmentKinds, draft.employment)),
        personal(
          'disabilityOfSight',
          t('field.disabilityOfSight'),
          draft.disabilityOfSight ? t('common:yes') : t('common:no'),
        ),
        personal('speciality', t('field.speciality'), draft.speciality),
        personal(
          'study',
          t('field.study'),
          draft.studyFrom && draft.studyTo ? `${draft.studyFrom}–${draft.studyTo}` : null,
        ),
        personal('categoryHeld', t('field.categoryHeld'), name(form.categories, draft.categoryHeld)),
        ...(hasEndDate(draft.categoryHeld) && draft.categoryValidUntil
          ? [
              personal(
                'categoryValidUntil',
                t('field.categoryValidUntil'),
                format.date(draft.categoryValidUntil),
              ),
            ]
          : []),
        personal('categorySought', t('field.categorySought'), name(form.categories, draft.categorySought)),
      ],
    },
    {
      key: 'workplace',
      title: t('section.workplace'),
      rows: [
        workplace('organisationName', t('field.organisation'), draft.organisationName),
        ...(draft.organisationBin
          ? [workplace('organisationBin', t('field.bin'), draft.organisationBin)]
          : []),
      ],
    },
    {
      key: 'test',
      title: t('section.test'),
      rows: [
        { key: 'type', label: t('field.testType'), value: name(form.testTypes, draft.testType) },
        test('subject', t('field.subject'), name(form.subjects, draft.subject)),
        test('language', t('field.language'), draft.language && t(`testLanguage.${draft.language}`)),
        seat(
          'centre',
          t('field.centre'),
          held && `${text(held.slot.centreName)}, ${text(held.slot.address)}`,
        ),
        seat('slot', t('field.slot'), held && format.dateTime(held.slot.startsAt)),
        seat(
          'seat',
          t('field.seat'),
          held && t('hold.seat', { room: text(held.slot.room), seat: held.seatNumber }),
        ),
      ],
    },
  ];
}
