import { useRef, type KeyboardEvent } from 'react';
import { Button } from 'antd';
import { FlagFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { isAnswered, type Answer } from '../answers/AnswerQueue';
import type { Question } from '../api';

interface Props {
  questions: readonly Question[];
  answers: ReadonlyMap<number, Answer>;
  current: number;
  disabled: boolean;
  onGo: (number: number) => void;
  onFinish: () => void;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 5, ArrowUp: -5 };

/** All questions at a glance; one Tab stop, arrows inside. */
export function Palette({ questions, answers, current, disabled, onGo, onFinish }: Props) {
  const { t } = useTranslation('exam');
  const list = useRef<HTMLOListElement>(null);
  const answered = questions.filter(({ number }) => isAnswered(answers.get(number)?.response ?? null)).length;

  const onKey = (event: KeyboardEvent<HTMLButtonElement>, index: number) => {
    const target =
      event.key === 'Home' ? 0 : event.key === 'End' ? questions.length - 1 : index + (STEPS[event.key] ?? 0);
    if (target === index || target < 0 || target >= questions.length) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[target]?.focus();
  };

  return (
    <nav className="palette" aria-label={t('palette.title')}>
      <h2>{t('palette.title')}</h2>
      <p className="palette-count">{t('palette.count', { answered, total: questions.length })}</p>
      <ol ref={list}>
        {questions.map(({ number }, index) => {
          const answer = answers.get(number);
          const done = isAnswered(answer?.response ?? null);
          const failed = answer?.state === 'failed' || answer?.state === 'refused';
          const words = [
            t('palette.question', { number }),
            done ? t('palette.answered') : t('palette.unanswered'),
            answer?.flagged ? t('palette.flagged') : null,
            failed ? t('palette.unsaved') : null,
          ];
          const looks = [
            'palette-item',
            done ? 'palette-done' : '',
            answer?.flagged ? 'palette-flagged' : '',
            failed ? 'palette-failed' : '',
          ];
          return (
            <li key={number}>
              <button
                type="button"
                className={looks.filter(Boolean).join(' ')}
                aria-current={number === current ? 'true' : undefined}
                aria-label={words.filter(Boolean).join(', ')}
                tabIndex={number === current ? 0 : -1}
                disabled={disabled}
                onKeyDown={(event) => onKey(event, index)}
                onClick={() => onGo(number)}
              >
                {number}
                {answer?.flagged && <FlagFilled aria-hidden className="palette-flag" />}
              </button>
            </li>
          );
        })}
      </ol>
      <ul className="palette-legend" aria-hidden>
        <li>
          <span className="palette-item palette-done" /> {t('palette.answered')}
        </li>
        <li>
          <span className="palette-item" /> {t('palette.unanswered')}
        </li>
        <li>
          <span className="palette-item palette-flagged">
            <FlagFilled className="palette-flag" />
          </span>{' '}
          {t('palette.flagged')}
        </li>
      </ul>
      <Button block size="large" disabled={disabled} onClick={onFinish}>
        {t('finish.action')}
      </Button>
    </nav>
  );
}
