import { useId, type ReactNode } from 'react';

interface Props {
  title?: ReactNode;
  action?: ReactNode;
  tone?: 'plain' | 'quiet' | 'accent';
  className?: string;
  children: ReactNode;
}

export function Panel({ title, action, tone = 'plain', className = '', children }: Props) {
  const id = useId();
  return (
    <section className={`panel panel-${tone} ${className}`.trim()} aria-labelledby={title ? id : undefined}>
      {(title || action) && (
        <div className="panel-head">
          {title && <h2 id={id}>{title}</h2>}
          {action}
        </div>
      )}
      {children}
    </section>
  );
}
