import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { hasControlDigit } from '@/app/ids/controlDigit';
import { PlaceSelect } from '@/features/reference/PlaceSelect';
import { wordsIn } from '@/features/reference/api';
import type { FieldError } from '@/ui/form/errors';
import { SelectField } from '@/ui/form/SelectField';
import { TextField } from '@/ui/form/TextField';
import { Panel } from '@/ui/Panel';
import { EmptyView, ErrorView, LoadingView } from '@/ui/StateViews';
import { useReferenceSearch, type ReferenceQuestion } from './api';
import { EntryTable } from './EntryTable';

const LISTS = [
  'places',
  'organisations',
  'institutions',
  'programme-groups',
  'specialities',
  'subjects',
] as const;
const liesInPlaces = (list: string) => ['places', 'organisations', 'institutions'].includes(list);

export function ReferenceSearch() {
  const { t } = useTranslation('operator');
  const [list, setList] = useState<string>('organisations');
  const [typed, setTyped] = useState('');
  const [region, setRegion] = useState('');
  const [district, setDistrict] = useState('');
  const [wrong, setWrong] = useState<FieldError>();
  const [question, setQuestion] = useState<ReferenceQuestion>({ list, q: '', place: '' });
  const found = useReferenceSearch(question);
  const rows = found.data?.pages.flatMap((page) => page.entries) ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const q = wordsIn(typed);
    if (list === 'organisations' && /^\d{12}$/.test(q) && !hasControlDigit(q)) {
      setWrong({ code: 'bin-invalid' });
      document.getElementById('q')?.focus();
      return;
    }
    setWrong(undefined);
    setQuestion({ list, q, place: liesInPlaces(list) ? district || region : '' });
  };
  return (
    <Panel title={t('reference.search')}>
      <form role="search" noValidate onSubmit={submit}>
        <SelectField
          id="list"
          label={t('reference.in')}
          value={list}
          onChange={setList}
          options={LISTS.map((each) => ({ value: each, label: t(`reference.lists.${each}`) }))}
        />
        {liesInPlaces(list) && (
          <PlaceSelect
            id="region"
            label={t('reference.region')}
            optional="unmarked"
            none={t('reference.everywhere')}
            parent={null}
            value={region}
            onChange={(chosen) => {
              setRegion(chosen);
              setDistrict('');
            }}
          />
        )}
        {liesInPlaces(list) && region && (
          <PlaceSelect
            id="district"
            label={t('reference.district')}
            optional="unmarked"
            none={t('reference.allDistricts')}
            parent={region}
            value={district}
            onChange={setDistrict}
          />
        )}
        <TextField
          id="q"
          label={t('reference.query')}
          hint={t('reference.queryHint')}
          optional="unmarked"
          error={wrong}
          value={typed}
          onChange={setTyped}
          input={{ maxLength: 200, spellCheck: false }}
        />
        <Button size="large" htmlType="submit">
          {t('reference.find')}
        </Button>
      </form>
      <div aria-live="polite" className="import-report">
        {found.isLoading && <LoadingView />}
        {found.error && rows.length === 0 && (
          <ErrorView error={found.error} onRetry={() => void found.refetch()} />
        )}
        {found.data && rows.length === 0 && <EmptyView title={t('reference.none')} />}
        {rows.length > 0 && <EntryTable rows={rows} />}
      </div>
      {found.hasNextPage && (
        <div className="actions">
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
