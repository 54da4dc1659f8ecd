import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useText } from '@/i18n/useLocale';
import { CheckboxField } from '@/ui/form/CheckboxField';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Paragraphs } from '@/ui/Paragraphs';
import { SummaryList } from '@/ui/SummaryList';
import { usePersistentState } from '@/ui/usePersistentState';
import { useDraft } from '../draft/DraftContext';
import { DRAFT_PLACE, pathOf } from '../draft/place';
import { sectionOf } from '../draft/variant';
import { useProgress } from '../form/useProgress';
import { HoldBar } from '../seat/HoldBar';
import { useAnswers } from './useAnswers';
import { useSubmit, type SubmitField } from './useSubmit';

/** Where a refused answer is put right; the agreement is on this page. */
function pageOf(field: SubmitField): string | undefined {
  if (field === 'agreement') return undefined;
  if (field === 'testType') return '/apply?test=ozp';
  const section = sectionOf(field);
  const page = pathOf(DRAFT_PLACE, section, true);
  return section === 'seat' ? page : `${page}#${field}`;
}

/** Check the answers, accept the rules, submit. */
export function CheckPage() {
  const { t } = useTranslation('apply');
  const text = useText();
  const { draft, form } = useDraft();
  const answers = useAnswers();
  const { testTrouble, seatTrouble } = useProgress();
  const [agreed, setAgreed] = usePersistentState('agreed', false);
  const submission = useSubmit(agreed);
  if (!draft.testType) return <Navigate to="/apply" replace />;
  return (
    <Page
      title={t('check.title')}
      lead={t('check.lead')}
      back={{ to: '/apply/form', label: t('form.title') }}
    >
      <HoldBar />
      <ErrorSummary form={submission.form} pageOf={pageOf} />
      {seatTrouble && (
        <Notice tone="warning" live="status" title={t(`hold.${seatTrouble}`)}>
          <p>{t(`hold.${seatTrouble}Text`)}</p>
        </Notice>
      )}
      {testTrouble && (
        <Notice
          tone="warning"
          live="status"
          title={testTrouble === 'subject' ? t('papers.closed') : t('papers.testClosed')}
        >
          <p>{testTrouble === 'subject' ? t('papers.closedText') : t('papers.testClosedText')}</p>
        </Notice>
      )}
      {answers.map((section) => (
        <Panel key={section.key} title={section.title}>
          <SummaryList rows={section.rows} />
        </Panel>
      ))}
      <Panel title={t('check.agreement')} tone="accent">
        <Paragraphs text={text(form.agreement.text)} />
        <CheckboxField
          id="agreement"
          label={t('check.agree')}
          checked={agreed}
          error={submission.form.errors.agreement}
          onChange={(checked) => {
            setAgreed(checked);
            submission.form.clearField('agreement');
          }}
        />
      </Panel>
      <div className="actions">
        <Button
          type="primary"
          size="large"
          loading={submission.sending}
          onClick={() => void submission.submit()}
        >
          {submission.sending ? t('check.sending') : t('check.submit')}
        </Button>
      </div>
    </Page>
  );
}
