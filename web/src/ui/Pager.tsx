import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/i18n/format';

interface Props {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
  /** The address of a page of the list. */
  to: (page: number) => string;
}

/** Which rows of how many, and the way to those before and after; links, so that the browser's back button leafs too. */
export function Pager({ page, pageSize, total, to }: Props) {
  const { t } = useTranslation('common');
  const format = useFormat();
  if (total <= pageSize) return null;
  const last = Math.ceil(total / pageSize);
  return (
    <nav className="pager" aria-label={t('pager.label')}>
      <span className="pager-step">
        {page > 1 && <Link to={to(Math.min(page - 1, last))}>← {t('pager.previous')}</Link>}
      </span>
      <span aria-live="polite">
        {t('pager.rows', {
          from: format.number((page - 1) * pageSize + 1),
          to: format.number(Math.min(page * pageSize, total)),
          total: format.number(total),
        })}
      </span>
      <span className="pager-step pager-next">
        {page < last && <Link to={to(page + 1)}>{t('pager.next')} →</Link>}
      </span>
    </nav>
  );
}
