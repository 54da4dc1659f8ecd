import { useEffect, useMemo, useRef } from 'react';
import { Button } from 'antd';
import { FlagFilled, FlagOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';
import type { Answer } from '../answers/AnswerQueue';
import { fileUrl, type Question, type Response, type ResponseValue } from '../api';
import { BodyView } from '../body/BodyView';
import { QuestionContext } from '../body/QuestionContext';
import { SaveLine } from './SaveLine';

interface Props {
  sittingId: string;
  question: Question;
  section: string;
  total: number;
  answer: Answer;
  disabled: boolean;
  onResponse: (response: Response | null, typing: boolean) => void;
  onFlag: (flagged: boolean) => void;
  onGo: (number: number) => void;
  onFinish: () => void;
}

export function QuestionView(props: Props) {
  const { sittingId, question, section, total, answer, disabled, onResponse, onFlag, onGo, onFinish } = props;
  const { t } = useTranslation('exam');
  const heading = useRef<HTMLHeadingElement>(null);
  const { number } = question;

  useEffect(() => {
    heading.current?.focus();
    document.title = t('question.title', { number, total });
  }, [number, total, t]);

  const context = useMemo(
    () => ({
      number,
      response: answer.response,
      disabled,
      fileUrl: (path: string) => fileUrl(sittingId, number, path),
      setValue: (identifier: string, value: ResponseValue | null, typing: boolean) => {
        const rest = Object.entries(answer.response ?? {}).filter(([each]) => each !== identifier);
        const next: Response = Object.fromEntries(value === null ? rest : [...rest, [identifier, value]]);
        onResponse(Object.keys(next).length > 0 ? next : null, typing);
      },
    }),
    [number, answer.response, disabled, sittingId, onResponse],
  );

  return (
    <article className="question" aria-labelledby="question-heading">
      <header className="question-head">
        <div>
          <h1 id="question-heading" ref={heading} tabIndex={-1}>
            {t('question.title', { number, total })}
          </h1>
          {section && <p className="muted">{section}</p>}
        </div>
        <button
          type="button"
          className="tool-button flag-button"
          aria-pressed={answer.flagged}
          disabled={disabled}
          onClick={() => onFlag(!answer.flagged)}
        >
          {answer.flagged ? <FlagFilled aria-hidden /> : <FlagOutlined aria-hidden />}
          <span>{t('question.flag')}</span>
        </button>
      </header>
      {answer.replaced && (
        <Notice tone="warning" live="alert" title={t('replaced.title')}>
          <p>{t('replaced.text')}</p>
        </Notice>
      )}
      <QuestionContext value={context}>
        <div className="question-body">
          <BodyView nodes={question.item.body.content} />
        </div>
      </QuestionContext>
      <SaveLine answer={answer} />
      <nav className="question-nav" aria-label={t('question.nav')}>
        <Button size="large" disabled={number <= 1} onClick={() => onGo(number - 1)}>
          {t('question.previous')}
        </Button>
        {number < total ? (
          <Button size="large" type="primary" onClick={() => onGo(number + 1)}>
            {t('question.next')}
          </Button>
        ) : (
          <Button size="large" type="primary" onClick={onFinish}>
            {t('finish.action')}
          </Button>
        )}
      </nav>
    </article>
  );
}
