import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { StatusTag, type StatusTone } from './StatusTag';

export type TaskState = 'completed' | 'incomplete' | 'notStarted' | 'cannotStart' | 'attention';

export interface Task {
  key: string;
  title: ReactNode;
  hint?: ReactNode;
  to: string;
  state: TaskState;
}

const TONES: Record<TaskState, StatusTone> = {
  completed: 'success',
  incomplete: 'info',
  notStarted: 'neutral',
  cannotStart: 'neutral',
  attention: 'error',
};

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation('common');
  return (
    <ol className="task-list">
      {tasks.map((task, index) => {
        const statusId = `task-${task.key}-status`;
        return (
          <li key={task.key} className={task.state === 'cannotStart' ? 'task task-closed' : 'task'}>
            <span className="task-number" aria-hidden>
              {index + 1}
            </span>
            <span className="task-text">
              {task.state === 'cannotStart' ? (
                <span className="task-title">{task.title}</span>
              ) : (
                <Link className="task-title" to={task.to} aria-describedby={statusId}>
                  {task.title}
                </Link>
              )}
              {task.hint && <span className="task-hint">{task.hint}</span>}
            </span>
            <span id={statusId} className="task-status">
              <StatusTag tone={TONES[task.state]}>{t(`task.${task.state}`)}</StatusTag>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
