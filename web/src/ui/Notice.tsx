import {
  CheckCircleFilled,
  CloseCircleFilled,
  ExclamationCircleFilled,
  InfoCircleFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const ICONS = {
  info: InfoCircleFilled,
  success: CheckCircleFilled,
  warning: ExclamationCircleFilled,
  error: CloseCircleFilled,
};

interface Props {
  tone?: Tone;
  title?: ReactNode;
  /** Announced when it appears; `alert` interrupts, `status` waits. */
  live?: 'alert' | 'status';
  action?: ReactNode;
  children?: ReactNode;
}

export function Notice({ tone = 'info', title, live, action, children }: Props) {
  const Icon = ICONS[tone];
  return (
    <div className={`notice notice-${tone}`} role={live}>
      <Icon aria-hidden className="notice-icon" />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children}
        {action && <div className="notice-action">{action}</div>}
      </div>
    </div>
  );
}
