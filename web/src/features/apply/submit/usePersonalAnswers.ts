import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { formatPhone, phoneDigits } from '@/ui/form/phone';
import type { SummaryRow } from '@/ui/SummaryList';
import type { Option } from '../api';
import { hasEndDate } from '../draft/checkPersonal';
import { useDraft } from '../draft/DraftContext';
import { personalFields, type DraftField } from '../draft/variant';
import { useAnswerRow } from './answerRow';
import { useDraftNames } from './useDraftNames';

/** The personal part: phone and employment, then exactly what this kind of employment asks for. */
export function usePersonalAnswers(): SummaryRow[] {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const format = useFormat();
  const nameOf = useDraftNames();
  const answerRow = useAnswerRow();
  const { draft, form } = useDraft();
  const option = (options: Option[], code: string | null | undefined) =>
    text(options.find((each) => each.code === code)?.name);
  const row = (key: DraftField, label: string, value: SummaryRow['value']) => [
    answerRow('personal', key, label, value),
  ];

  const rowsOf = (field: DraftField): SummaryRow[] => {
    switch (field) {
      case 'phone':
        return row(field, t('field.phone'), formatPhone(phoneDigits(draft.phone ?? '')));
      case 'employment':
        return row(field, t('field.employment'), option(form.employmentKinds, draft.employment));
      case 'disabilityOfSight':
        return row(field, t('field.disabilityOfSight'), draft[field] ? t('common:yes') : t('common:no'));
      case 'speciality':
        return row(field, t('field.speciality'), draft.speciality);
      case 'studyFrom': {
        const years = draft.studyFrom && draft.studyTo && `${draft.studyFrom}–${draft.studyTo}`;
        return [answerRow('personal', 'study', t('field.study'), years, 'studyFrom')];
      }
      case 'categoryHeld':
        return row(field, t('field.categoryHeld'), option(form.categories, draft.categoryHeld));
      case 'categoryValidUntil':
        return hasEndDate(draft.categoryHeld) && draft.categoryValidUntil
          ? row(field, t('field.categoryValidUntil'), format.date(draft.categoryValidUntil))
          : [];
      case 'categorySought':
        return row(field, t('field.categorySought'), option(form.categories, draft.categorySought));
      case 'institutionRegion':
      case 'institutionDistrict':
      case 'institution':
      case 'programmeGroup':
      case 'specialityCode':
        return row(field, t(`field.${field}`), nameOf(field));
      default:
        return [];
    }
  };
  return personalFields(draft).flatMap(rowsOf);
}
