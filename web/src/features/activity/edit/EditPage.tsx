import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useDraft } from '@/features/apply/draft/DraftContext';
import { pathOf } from '@/features/apply/draft/place';
import { SaveStateLine } from '@/features/apply/draft/SaveState';
import { useProgress, type SectionState } from '@/features/apply/form/useProgress';
import { useFormat } from '@/i18n/format';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { TaskList } from '@/ui/TaskList';
import { useEditOfPage } from './useEdit';

/** The sections of an application that can be changed. Typed is not yet changed, and the page says so. */
export function EditPage() {
  const { t } = useTranslation(['activity', 'apply']);
  const format = useFormat();
  const navigate = useNavigate();
  const { place } = useDraft();
  const { application, changed, forget } = useEditOfPage();
  const { sections, testTrouble, ready } = useProgress();
  const { editableUntil } = application;
  const back = `/applications/${application.id}`;
  const hintOf = ({ section }: SectionState) => {
    if (section !== 'test' || !testTrouble) return undefined;
    return testTrouble === 'subject' ? t('apply:papers.closed') : t('apply:papers.testClosed');
  };
  return (
    <Page
      title={t('edit.title')}
      lead={t('detail.title', { number: application.number })}
      back={{ to: back, label: t('detail.loading') }}
    >
      {changed && (
        <Notice tone="warning" title={t('edit.notSaved')}>
          <p>{t('edit.notSavedText')}</p>
        </Notice>
      )}
      <Panel>
        <TaskList
          tasks={sections.map((each) => ({
            key: each.section,
            title: t(`apply:section.${each.section}`),
            to: pathOf(place, each.section),
            state: each.state,
            hint: hintOf(each),
          }))}
        />
      </Panel>
      <p className="muted">{t('edit.stays')}</p>
      {editableUntil && <p className="muted">{t('edit.until', { at: format.dateTime(editableUntil) })}</p>}
      <div className="actions">
        {ready && changed && (
          <Link className="button-link button-link-primary" to={place.check}>
            {t('apply:form.check')}
          </Link>
        )}
        {!ready && <p className="muted">{t('apply:form.fillAll')}</p>}
        {changed && (
          <Button
            size="large"
            onClick={() => {
              forget();
              void navigate(back);
            }}
          >
            {t('edit.discard')}
          </Button>
        )}
        <SaveStateLine />
      </div>
    </Page>
  );
}
