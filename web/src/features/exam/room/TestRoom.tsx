import { useTranslation } from 'react-i18next';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { isApiError } from '@/app/api/problem';
import { usePaper, type Sitting } from '../api';
import { ExamShell } from '../ExamShell';
import { PausedView } from './PausedView';
import { RunningTest } from './RunningTest';

interface Props {
  sitting: Sitting;
  offset: number;
  onResync: () => void;
}

export function TestRoom(props: Props) {
  const { t } = useTranslation('exam');
  const paper = usePaper(props.sitting.id);
  if (paper.data) return <RunningTest {...props} paper={paper.data} />;
  if (isApiError(paper.error, 'sitting-paused')) {
    return (
      <ExamShell title={t('title')} focused>
        <PausedView remainingSeconds={props.sitting.remainingSeconds} />
      </ExamShell>
    );
  }
  return (
    <ExamShell title={t('title')} focused>
      <Page title={t('opening')}>
        <QueryView query={paper}>{() => null}</QueryView>
      </Page>
    </ExamShell>
  );
}
