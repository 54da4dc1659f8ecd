import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { CheckboxField } from '@/ui/form/CheckboxField';
import { FileField } from '@/ui/form/FileField';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import type { ImportLine } from './api';
import { ImportErrors } from './ImportErrors';

const FIELDS = ['kind', 'file'] as const;
type FieldName = (typeof FIELDS)[number];

export interface CsvReport {
  lines: number;
  accepted: number;
  errors: readonly ImportLine[];
}

interface Props<R extends CsvReport> {
  /** Of a single one nobody need choose. */
  kinds: readonly { value: string; label: string }[];
  send: (kind: string, file: File, whole: boolean) => Promise<R>;
  accepted: (report: R) => string;
  /** What the file of a kind holds. */
  columnsOf?: (kind: string) => ReactNode;
  /** Asks whether the file is the whole list of its kind. */
  whole?: string;
}

/** All lines of a CSV file, or none and a list of what is wrong. */
export function CsvImport<R extends CsvReport>({
  kinds,
  columnsOf,
  send,
  accepted,
  whole: wholeLabel,
}: Props<R>) {
  const { t } = useTranslation('operator');
  const input = useRef<HTMLInputElement>(null);
  const form = useFormState<FieldName>(FIELDS);
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const [kind, setKind] = useState(only?.value ?? '');
  const [sending, setSending] = useState(false);
  const [whole, setWhole] = useState(false);
  const [done, setDone] = useState<R | null>(null);
  const [refused, setRefused] = useState<CsvReport | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const file = input.current?.files?.[0];
    const found: FormErrors<FieldName> = {};
    if (!kind) found.kind = required;
    if (!file) found.file = required;
    setDone(null);
    setRefused(null);
    if (!form.check(found) || !file) return;
    setSending(true);
    try {
      setDone(await send(kind, file, whole));
    } catch (error) {
      if (isApiError(error, 'import-refused')) setRefused(error.problem as unknown as CsvReport);
      else form.refuse(error);
    } finally {
      setSending(false);
    }
  };

  return (
    <Panel title={t('import.title')}>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        {!only && (
          <RadioGroup
            id="kind"
            legend={t('import.kind')}
            inline
            value={kind}
            error={form.errors.kind}
            onChange={(value) => {
              setKind(value);
              form.clearField('kind');
            }}
            options={kinds}
          />
        )}
        {columnsOf?.(kind)}
        <FileField
          id="file"
          label={t('import.file')}
          hint={t('import.fileHint')}
          accept=".csv,text/csv"
          input={input}
          error={form.errors.file}
          onChange={() => form.clearField('file')}
        />
        {wholeLabel && <CheckboxField id="whole" label={wholeLabel} checked={whole} onChange={setWhole} />}
        <Button type="primary" size="large" htmlType="submit" loading={sending}>
          {t('import.submit')}
        </Button>
      </form>
      <div aria-live="polite" className="import-report">
        {done && <Notice tone="success" title={accepted(done)} />}
        {refused && (
          <>
            <Notice tone="error" title={t('import.refused', { errors: refused.errors.length })}>
              <p>{t('import.refusedText')}</p>
            </Notice>
            <ImportErrors lines={refused.errors} />
          </>
        )}
      </div>
    </Panel>
  );
}
