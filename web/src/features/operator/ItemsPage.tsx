import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/ui/DataTable';
import { SelectField } from '@/ui/form/SelectField';
import { TextField } from '@/ui/form/TextField';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { EmptyView, ErrorView, LoadingView } from '@/ui/StateViews';
import { StatusTag, type StatusTone } from '@/ui/StatusTag';
import { useItems } from './api';
import { ItemImport } from './ItemImport';

const TONES: Record<string, StatusTone> = { DRAFT: 'neutral', REVIEWED: 'info', PUBLISHED: 'success' };

export function ItemsPage() {
  const { t, i18n } = useTranslation('operator');
  const [subject, setSubject] = useState('');
  const [language, setLanguage] = useState('');
  const items = useItems({ subject: subject.trim(), language });
  const rows = items.data?.pages.flatMap((page) => page.items) ?? [];
  const state = (code: string) => {
    const key = `operator:items.state.${code}`;
    return i18n.exists(key) ? i18n.t(key as never) : code;
  };
  return (
    <Page title={t('items.title')} wide>
      <ItemImport />
      <Panel title={t('items.list')}>
        <div className="filters">
          <TextField
            id="filter-subject"
            label={t('items.subject')}
            optional="unmarked"
            value={subject}
            onChange={setSubject}
          />
          <SelectField
            id="filter-language"
            label={t('items.language')}
            optional="unmarked"
            placeholder={t('all')}
            value={language}
            onChange={setLanguage}
            options={(['kk', 'ru'] as const).map((each) => ({ value: each, label: t(`language.${each}`) }))}
          />
        </div>
        {items.isPending && <LoadingView />}
        {items.error && rows.length === 0 && (
          <ErrorView error={items.error} onRetry={() => void items.refetch()} />
        )}
        {items.data && rows.length === 0 && <EmptyView title={t('items.empty')} />}
        {rows.length > 0 && (
          <DataTable
            caption={t('items.list')}
            rows={rows}
            rowKey={(item) => item.id}
            columns={[
              { key: 'id', title: t('items.identifier'), header: true, cell: (item) => item.identifier },
              { key: 'title', title: t('items.name'), cell: (item) => item.title },
              { key: 'subject', title: t('items.subject'), cell: (item) => item.subject },
              { key: 'part', title: t('items.part'), cell: (item) => item.part },
              { key: 'language', title: t('items.language'), cell: (item) => t(`language.${item.language}`) },
              { key: 'version', title: t('items.version'), numeric: true, cell: (item) => item.version },
              {
                key: 'state',
                title: t('state'),
                cell: (item) => (
                  <StatusTag tone={TONES[item.state] ?? 'neutral'}>{state(item.state)}</StatusTag>
                ),
              },
            ]}
          />
        )}
        {items.hasNextPage && (
          <div className="actions">
            <Button loading={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </Panel>
    </Page>
  );
}
