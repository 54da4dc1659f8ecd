import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/features/activity/useNames';
import { useText } from '@/i18n/useLocale';
import { DataTable } from '@/ui/DataTable';
import { EmptyView, ErrorView, LoadingView } from '@/ui/StateViews';
import type { AttesteeLine, AttesteePage } from './api';

interface Props {
  lines: UseInfiniteQueryResult<InfiniteData<AttesteePage>>;
  /** What can be done with a line. */
  action?: (line: AttesteeLine) => ReactNode;
}

/** Teachers by the numbers of their applications; a name is nowhere. */
export function LineTable({ lines, action }: Props) {
  const { t } = useTranslation(['attestees', 'operator']);
  const text = useText();
  const name = useNames();
  const rows = lines.data?.pages.flatMap((page) => page.lines) ?? [];
  if (lines.isPending) return <LoadingView />;
  if (lines.error && rows.length === 0) {
    return <ErrorView error={lines.error} onRetry={() => void lines.refetch()} />;
  }
  if (rows.length === 0) return <EmptyView title={t('lines.empty')} />;
  return (
    <>
      <DataTable
        caption={t('lines.title')}
        rows={rows}
        rowKey={(line) => line.applicationId}
        columns={[
          {
            key: 'number',
            title: t('lines.number'),
            header: true,
            cell: (line) => <span className="nowrap figures">{line.number}</span>,
          },
          {
            key: 'subject',
            title: t('lines.subject'),
            cell: (line) => (
              <>
                {text(line.subjectName)}
                <span className="reason muted">{name('testTypes', line.testType)}</span>
              </>
            ),
          },
          {
            key: 'category',
            title: t('lines.category'),
            cell: (line) => name('categories', line.categorySought),
          },
          ...(action ? [{ key: 'action', title: t('operator:actions'), cell: action }] : []),
        ]}
      />
      {lines.hasNextPage && (
        <div className="actions">
          <Button size="large" loading={lines.isFetchingNextPage} onClick={() => void lines.fetchNextPage()}>
            {t('operator:more')}
          </Button>
        </div>
      )}
    </>
  );
}
