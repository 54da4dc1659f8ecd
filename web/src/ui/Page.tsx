import { useEffect, useRef, type ReactNode } from 'react';
import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link, useLocation } from 'react-router';
import { useTranslation } from 'react-i18next';
import { pageFocus } from './pageFocus';

interface Props {
  title: ReactNode;
  /** For the browser's tab, when the heading is not plain text. */
  documentTitle?: string;
  lead?: ReactNode;
  back?: { to: string; label: string };
  aside?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

/** One page: names the tab, and gives the heading the focus when a person comes from another page. */
export function Page({ title, documentTitle, lead, back, aside, wide, children }: Props) {
  const { t } = useTranslation('common');
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const tab = documentTitle ?? (typeof title === 'string' ? title : '');

  useEffect(() => {
    document.title = tab ? `${tab} – ${t('product')}` : t('product');
  }, [tab, t]);

  useEffect(() => {
    if (pageFocus.moved(pathname)) heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className={wide ? 'page page-wide' : 'page'}>
      {back && (
        <Link className="back-link" to={back.to}>
          <ArrowLeftOutlined aria-hidden /> {back.label}
        </Link>
      )}
      <header className="page-header">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}
