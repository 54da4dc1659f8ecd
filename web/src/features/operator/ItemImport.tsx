import { useRef, useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { FileField } from '@/ui/form/FileField';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { TextField } from '@/ui/form/TextField';
import { Panel } from '@/ui/Panel';
import { operatorApi, type ItemReport } from './api';
import { ItemVerdicts } from './ItemVerdicts';

const FIELDS = ['file', 'subject', 'part', 'language'] as const;
type FieldName = (typeof FIELDS)[number];

/** A QTI package in; a verdict for each of its items out. */
export function ItemImport() {
  const { t } = useTranslation('operator');
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const form = useFormState<FieldName>(FIELDS);
  const [subject, setSubject] = useState('');
  const [part, setPart] = useState('SUBJECT');
  const [language, setLanguage] = useState('');
  const [sending, setSending] = useState(false);
  const [report, setReport] = useState<ItemReport | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const file = input.current?.files?.[0];
    const found: FormErrors<FieldName> = {};
    if (!file) found.file = required;
    if (!subject.trim()) found.subject = required;
    if (!part.trim()) found.part = required;
    if (!language) found.language = required;
    setReport(null);
    if (!form.check(found) || !file) return;
    setSending(true);
    try {
      setReport(
        await operatorApi.importItems({ file, subject: subject.trim(), part: part.trim(), language }),
      );
      void queryClient.invalidateQueries({ queryKey: ['items'] });
    } catch (error) {
      form.refuse(error);
    } finally {
      setSending(false);
    }
  };

  return (
    <Panel title={t('items.import')}>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <FileField
          id="file"
          label={t('items.file')}
          hint={t('items.fileHint')}
          accept=".zip,application/zip"
          input={input}
          error={form.errors.file}
          onChange={() => form.clearField('file')}
        />
        <div className="form-columns">
          <TextField
            id="subject"
            label={t('items.subject')}
            hint={t('items.subjectHint')}
            value={subject}
            error={form.errors.subject}
            onChange={setSubject}
          />
          <TextField
            id="part"
            label={t('items.part')}
            hint={t('items.partHint')}
            value={part}
            error={form.errors.part}
            onChange={setPart}
          />
        </div>
        <RadioGroup
          id="language"
          legend={t('items.language')}
          inline
          value={language}
          error={form.errors.language}
          onChange={setLanguage}
          options={(['kk', 'ru'] as const).map((each) => ({ value: each, label: t(`language.${each}`) }))}
        />
        <Button type="primary" size="large" htmlType="submit" loading={sending}>
          {t('import.submit')}
        </Button>
      </form>
      {report && <ItemVerdicts report={report} />}
    </Panel>
  );
}
