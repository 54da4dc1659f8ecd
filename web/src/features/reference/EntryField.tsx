import { useCallback, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/useLocale';
import { ComboboxField } from '@/ui/form/ComboboxField';
import type { FieldProps } from '@/ui/form/Field';
import { ErrorView } from '@/ui/StateViews';
import { useDebounced } from '@/ui/useDebounced';
import { entryKey, useEntries, useEntry, type ReferenceEntry, type ReferenceList, type Within } from './api';

interface Props extends FieldProps {
  list: ReferenceList;
  within: Within;
  code: string | null | undefined;
  onCode: (code: string | null) => void;
  /** What stands beside a name to tell it from others. */
  hintOf?: (entry: ReferenceEntry) => string;
}

const TYPING_MS = 250;

/** One entry of the reference data, found by what is typed of its name. */
export function EntryField({ list, within, code, onCode, hintOf, ...field }: Props) {
  const { t } = useTranslation('apply');
  const text = useText();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const settled = useDebounced(typed, TYPING_MS);
  const found = useEntries(list, within, settled, asked);
  const chosen = useEntry(list, code);
  const ask = useCallback(() => setAsked(true), []);
  const entries = found.data?.entries ?? [];

  const status = (): string => {
    if (found.error && !found.data) return t('reference.failed');
    if (!found.data || found.isPlaceholderData || settled !== typed) return t('reference.searching');
    if (entries.length === 0) return t('reference.none');
    const told = { number: entries.length };
    return found.data.next ? t('reference.more', told) : t('reference.found', told);
  };

  return (
    <>
      <ComboboxField
        {...field}
        chosen={code ? { value: code, label: text(chosen.data?.name) || code } : null}
        onChoose={(value) => {
          const entry = entries.find((each) => each.code === value);
          if (entry) queryClient.setQueryData(entryKey(list, entry.code), entry);
          onCode(value);
        }}
        options={entries.map((entry) => ({
          value: entry.code,
          label: text(entry.name),
          hint: hintOf?.(entry),
        }))}
        onType={setTyped}
        onOpen={ask}
        status={status()}
      />
      {found.error && !found.data && <ErrorView error={found.error} onRetry={() => void found.refetch()} />}
    </>
  );
}
