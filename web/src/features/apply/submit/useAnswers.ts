import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import type { SummaryRow } from '@/ui/SummaryList';
import { useHold } from '../api';
import { subjectOf } from '../draft/checkTest';
import { useDraft } from '../draft/DraftContext';
import { leadsOrganisation, sectionsOf, testFields, typeOf } from '../draft/variant';
import { useAnswerRow, type AnswerSection } from './answerRow';
import { useDraftNames } from './useDraftNames';
import { usePersonalAnswers } from './usePersonalAnswers';

function useWorkplaceAnswers(): SummaryRow[] {
  const { t } = useTranslation('apply');
  const text = useText();
  const nameOf = useDraftNames();
  const answerRow = useAnswerRow();
  const { draft, form } = useDraft();
  const kind = form.organisationKinds.find(({ code }) => code === draft.organisationKind);
  const name = draft.organisationName || nameOf('organisationBin');
  return [
    answerRow('workplace', 'organisationName', t('field.organisation'), name),
    ...(draft.organisationBin
      ? [answerRow('workplace', 'organisationBin', t('field.bin'), draft.organisationBin)]
      : []),
    ...(leadsOrganisation(draft)
      ? [answerRow('workplace', 'organisationKind', t('field.organisationKind'), text(kind?.name))]
      : []),
  ];
}

function useTestAnswers(): SummaryRow[] {
  const { t } = useTranslation('apply');
  const text = useText();
  const answerRow = useAnswerRow();
  const { draft, form, place } = useDraft();
  const fields = testFields(draft, form);
  const kind = form.disciplineKinds.find(({ code }) => code === draft.disciplineKind);
  const subject = text(subjectOf(draft, form)?.name);
  const disciplines = fields.includes('disciplineKind');
  return [
    {
      key: 'testType',
      label: t('field.testType'),
      value: text(typeOf(form, draft.testType)?.name),
      changeTo: place.original ? undefined : '/apply?test=ozp',
    },
    ...(disciplines
      ? [answerRow('test', 'disciplineKind', t('field.disciplineKind'), text(kind?.name))]
      : []),
    ...(fields.includes('subject')
      ? [answerRow('test', 'subject', disciplines ? t('field.discipline') : t('field.subject'), subject)]
      : []),
    answerRow('test', 'language', t('field.language'), draft.language && t(`testLanguage.${draft.language}`)),
  ];
}

function useSeatAnswers(): SummaryRow[] {
  const { t } = useTranslation('apply');
  const text = useText();
  const format = useFormat();
  const answerRow = useAnswerRow();
  const { place } = useDraft();
  const held = useHold(!place.original).data?.hold;
  return [
    answerRow(
      'seat',
      'centre',
      t('field.centre'),
      held && `${text(held.slot.centreName)}, ${text(held.slot.address)}`,
    ),
    answerRow('seat', 'slot', t('field.slot'), held && format.dateTime(held.slot.startsAt)),
    answerRow(
      'seat',
      'seat',
      t('field.seat'),
      held && t('hold.seat', { room: text(held.slot.room), seat: held.seatNumber }),
    ),
  ];
}

/**
 * What was filled of the variant, as a person reads it, each line with the way to change it. The seat of an application is not
 * of its form any more.
 */
export function useAnswers(): AnswerSection[] {
  const { t } = useTranslation('apply');
  const { draft, place } = useDraft();
  const rows = {
    personal: usePersonalAnswers(),
    workplace: useWorkplaceAnswers(),
    test: useTestAnswers(),
    seat: useSeatAnswers(),
  };
  return sectionsOf(draft)
    .filter((key) => key !== 'seat' || !place.original)
    .map((key) => ({ key, title: t(`section.${key}`), rows: rows[key] }));
}
