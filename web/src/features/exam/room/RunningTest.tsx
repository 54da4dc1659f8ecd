import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Countdown } from '@/ui/Countdown';
import { useText } from '@/i18n/useLocale';
import { useAnswers } from '../answers/useAnswers';
import type { Paper, Sitting } from '../api';
import { ExamShell } from '../ExamShell';
import { FinishDialog } from './FinishDialog';
import { LeaveDialog } from './LeaveDialog';
import { LargeTypeSwitch, useLargeType } from './LargeType';
import { Palette } from './Palette';
import { PausedView } from './PausedView';
import { QuestionView } from './QuestionView';

interface Props {
  sitting: Sitting;
  paper: Paper;
  offset: number;
  onResync: () => void;
}

const TYPING_DELAY_MS = 700;
const END_CHECK_MS = 1500;

export function RunningTest({ sitting, paper, offset, onResync }: Props) {
  const { t } = useTranslation('exam');
  const text = useText();
  const running = sitting.status === 'RUNNING';
  const { queue, answers } = useAnswers({ sittingId: sitting.id, paper, running, onStopped: onResync });
  const [current, setCurrent] = useState(paper.questions[0]?.number ?? 1);
  const [finishing, setFinishing] = useState(false);
  const [ended, setEnded] = useState(false);
  const large = useLargeType(sitting.largeType);
  const question = paper.questions.find((each) => each.number === current);
  const answer = answers.get(current);

  const timeOut = useCallback(() => {
    queue.flush();
    setEnded(true);
  }, [queue]);

  useEffect(() => {
    if (!ended) return;
    // the server ends the test by its own clock; the page only asks how it stands
    const timer = window.setInterval(onResync, END_CHECK_MS);
    return () => window.clearInterval(timer);
  }, [ended, onResync]);

  useEffect(() => {
    // more time was given after the clock had run out here
    if (ended && sitting.endsAt && Date.parse(sitting.endsAt) > Date.now() + offset) setEnded(false);
  }, [ended, sitting.endsAt, offset]);

  const go = (number: number) => {
    if (!paper.questions.some((each) => each.number === number)) return;
    queue.flush();
    setCurrent(number);
  };

  return (
    <ExamShell
      focused
      title={text(sitting.subjectName) || t('title')}
      tools={
        <>
          <LargeTypeSwitch {...large} />
          {running && sitting.endsAt && (
            <Countdown until={sitting.endsAt} offset={offset} label={t('timeLeft')} onEnd={timeOut} />
          )}
        </>
      }
    >
      <div className="room">
        <div className="room-question">
          {!running && <PausedView remainingSeconds={sitting.remainingSeconds} />}
          {ended && running && (
            <p role="alert" className="room-ended">
              {t('ended')}
            </p>
          )}
          {running && question && answer && (
            <QuestionView
              key={question.number}
              sittingId={sitting.id}
              question={question}
              section={text(paper.sections.find((each) => each.code === question.section)?.title)}
              total={paper.questions.length}
              answer={answer}
              disabled={ended}
              onResponse={(response, typing) =>
                queue.change(question.number, { response }, typing ? TYPING_DELAY_MS : 0)
              }
              onFlag={(flagged) => queue.change(question.number, { flagged })}
              onGo={go}
              onFinish={() => setFinishing(true)}
            />
          )}
        </div>
        <Palette
          questions={paper.questions}
          answers={answers}
          current={current}
          disabled={!running}
          onGo={go}
          onFinish={() => setFinishing(true)}
        />
      </div>
      <LeaveDialog />
      <FinishDialog
        open={finishing && running}
        sittingId={sitting.id}
        questions={paper.questions}
        answers={answers}
        queue={queue}
        onGo={(number) => {
          setFinishing(false);
          go(number);
        }}
        onCancel={() => setFinishing(false)}
        onFinished={() => {
          queue.close(true);
          onResync();
        }}
      />
    </ExamShell>
  );
}
