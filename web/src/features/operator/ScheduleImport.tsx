import { useRef, useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FileField } from '@/ui/form/FileField';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { operatorApi, type ImportReport } from './api';
import { ImportErrors } from './ImportErrors';

const KINDS = ['centres', 'rooms', 'slots'] as const;
const FIELDS = ['kind', 'file'] as const;
type FieldName = (typeof FIELDS)[number];

/** All lines of a CSV file, or none and a list of what is wrong. */
export function ScheduleImport() {
  const { t } = useTranslation('operator');
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const form = useFormState<FieldName>(FIELDS);
  const [kind, setKind] = useState('');
  const [sending, setSending] = useState(false);
  const [report, setReport] = useState<ImportReport | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const file = input.current?.files?.[0];
    const found: FormErrors<FieldName> = {};
    if (!kind) found.kind = required;
    if (!file) found.file = required;
    setReport(null);
    if (!form.check(found) || !file) return;
    setSending(true);
    try {
      setReport(await operatorApi.importSchedule(kind, file));
      for (const key of ['operator-slots', 'regions', 'centres']) {
        void queryClient.invalidateQueries({ queryKey: [key] });
      }
    } catch (error) {
      if (isApiError(error, 'import-refused')) setReport(error.problem as unknown as ImportReport);
      else form.refuse(error);
    } finally {
      setSending(false);
    }
  };

  return (
    <Panel title={t('import.title')}>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={(event) => void submit(event)}>
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
          options={KINDS.map((each) => ({ value: each, label: t(`import.kinds.${each}`) }))}
        />
        <FileField
          id="file"
          label={t('import.file')}
          hint={t('import.fileHint')}
          accept=".csv,text/csv"
          input={input}
          error={form.errors.file}
          onChange={() => form.clearField('file')}
        />
        <Button type="primary" size="large" htmlType="submit" loading={sending}>
          {t('import.submit')}
        </Button>
      </form>
      <div aria-live="polite" className="import-report">
        {report && report.errors.length === 0 && (
          <Notice tone="success" title={t('import.accepted', { lines: report.accepted })} />
        )}
        {report && report.errors.length > 0 && (
          <>
            <Notice tone="error" title={t('import.refused', { errors: report.errors.length })}>
              <p>{t('import.refusedText')}</p>
            </Notice>
            <ImportErrors lines={report.errors} />
          </>
        )}
      </div>
    </Panel>
  );
}
