import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';

export interface SummaryRow {
  /** Also the id of the link that changes the row, where an error summary leads. */
  key: string;
  label: ReactNode;
  value: ReactNode;
  changeTo?: string;
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { t } = useTranslation('common');
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div key={row.key} className="summary-row">
          <dt>{row.label}</dt>
          <dd className="summary-value">{row.value || <span className="muted">{t('notGiven')}</span>}</dd>
          {row.changeTo && (
            <dd className="summary-action">
              <Link id={row.key} to={row.changeTo}>
                {t('change')}
                <span className="visually-hidden"> {row.label}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
