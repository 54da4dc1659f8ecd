import { useEffect } from 'react';
import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { useNames } from '@/features/activity/useNames';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { ErrorView } from '@/ui/StateViews';
import { keptAnswers } from './answers/keptAnswers';
import { useResult, type Result, type Sitting } from './api';
import { ExamShell } from './ExamShell';

export function ResultPage({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('exam');
  const text = useText();
  const result = useResult(sitting.id);
  const pending = !result.data && (!result.error || isApiError(result.error, 'not-found'));

  useEffect(() => keptAnswers(sitting.id).clear(), [sitting.id]);

  return (
    <ExamShell title={text(sitting.subjectName) || t('title')}>
      <Page title={t('result.title')}>
        {sitting.status === 'TERMINATED' && (
          <Notice tone="error" title={t('result.terminated')}>
            <p>{t('result.terminatedText')}</p>
          </Notice>
        )}
        {pending && (
          <div className="sent-waiting" role="status">
            <Spin size="large" />
            <p>{t('result.pending')}</p>
          </div>
        )}
        {result.error && !pending ? (
          <ErrorView error={result.error} onRetry={() => void result.refetch()} />
        ) : null}
        {result.data && <ResultView result={result.data} />}
        <Link className="button-link" to="/applications">
          {t('result.toActivity')}
        </Link>
      </Page>
    </ExamShell>
  );
}

function ResultView({ result }: { result: Result }) {
  const { t } = useTranslation('exam');
  const text = useText();
  const format = useFormat();
  const name = useNames();
  return (
    <>
      <Panel>
        <div className="result-score">
          <p className="result-percent">{t('result.percent', { percent: format.number(result.percent) })}</p>
          <p>
            {t('result.score', { score: format.number(result.score), max: format.number(result.maxScore) })}
          </p>
          <p className="muted">{t('result.valid', { until: format.date(result.validUntil) })}</p>
        </div>
        {result.parts.length > 1 && (
          <ul className="result-parts">
            {result.parts.map((part) => (
              <li key={part.code}>
                <span>{text(part.title)}</span>
                <strong className="figures">
                  {t('result.of', { score: format.number(part.score), max: format.number(part.maxScore) })}
                </strong>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={t('result.outcomes')}>
        <ul className="result-outcomes">
          {result.outcomes.map((outcome) => (
            <li key={outcome.category} className={outcome.reached ? 'reached' : ''}>
              {outcome.reached ? <CheckCircleFilled aria-hidden /> : <MinusCircleOutlined aria-hidden />}
              <span>{name('categories', outcome.category)}</span>
              <span className="muted">
                {t('result.threshold', { percent: format.number(outcome.thresholdPercent) })}
              </span>
              <span>{outcome.reached ? t('result.reached') : t('result.notReached')}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
