import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/features/apply/draft/DraftContext';
import { pathOf } from '@/features/apply/draft/place';
import { sectionOf, type DraftField } from '@/features/apply/draft/variant';
import { useAnswers } from '@/features/apply/submit/useAnswers';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { SummaryList } from '@/ui/SummaryList';
import { useApplicationRows } from '../useApplicationRows';
import { useEditOfPage } from './useEdit';
import { useSaveChanges } from './useSaveChanges';

/** Check the answers, then save; until then the application is as it was. */
export function EditCheckPage() {
  const { t } = useTranslation(['activity', 'apply']);
  const { place } = useDraft();
  const edit = useEditOfPage();
  const answers = useAnswers();
  const rows = useApplicationRows(edit.application);
  const { form, saving, outcome, save } = useSaveChanges(edit);
  const pageOf = (field: DraftField) =>
    field === 'testType' ? undefined : `${pathOf(place, sectionOf(field), true)}#${field}`;
  return (
    <Page
      title={t('apply:check.title')}
      lead={edit.changed ? t('edit.checkLead') : t('edit.nothingChanged')}
      back={{ to: place.list, label: t('edit.title') }}
    >
      <ErrorSummary form={form} pageOf={pageOf} />
      {outcome === 'stale' && (
        <Notice tone="warning" live="alert" title={t('edit.stale')}>
          <p>{t('edit.staleText')}</p>
        </Notice>
      )}
      {outcome === 'nothing' && <Notice tone="info" live="status" title={t('edit.nothingChanged')} />}
      {answers.map((section) => (
        <Panel key={section.key} title={section.title}>
          <SummaryList rows={section.rows} />
        </Panel>
      ))}
      <Panel title={t('apply:section.seat')} tone="quiet">
        <SummaryList rows={rows.slot} />
      </Panel>
      <div className="actions">
        <Button type="primary" size="large" loading={saving} onClick={() => void save()}>
          {saving ? t('apply:check.sending') : t('edit.save')}
        </Button>
      </div>
    </Page>
  );
}
