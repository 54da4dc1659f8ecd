import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { required, useFormState } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { useProblemText } from '@/ui/problemText';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { secondFactorApi, useSecondFactor } from './api';
import { CodeField } from './CodeField';
import { RecoveryCodes } from './RecoveryCodes';
import './secondfactor.css';

const FIELDS = ['code'] as const;

/**
 * Own second factor, with recovery codes made anew and another authenticator in its place. Whoever has one sees it; who has none
 * sees it where one is offered.
 */
export function SecondFactorSection({ offered }: { offered: boolean }) {
  const { t } = useTranslation('secondfactor');
  const format = useFormat();
  const state = useSecondFactor();
  const [asking, setAsking] = useState(false);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (!offered && !state.data?.since) return null;
  return (
    <Panel title={t('section.title')}>
      <QueryView query={state} rows={2}>
        {(data) =>
          data.since ? (
            <>
              <SummaryList
                rows={[
                  { key: 'since', label: t('section.since'), value: format.shortDateTime(data.since) },
                  { key: 'left', label: t('section.left'), value: format.number(data.recoveryCodesLeft) },
                ]}
              />
              {codes && <RecoveryCodes codes={codes} />}
              <div className="actions">
                <Button size="large" onClick={() => setAsking(true)}>
                  {t('section.renew')}
                </Button>
                <Link className="button-link" to="/security/second-factor/replacement">
                  {t('section.replace')}
                </Link>
              </div>
            </>
          ) : (
            <>
              <p>{t('section.none')}</p>
              <Link className="button-link" to="/security/second-factor">
                {t('section.connect')}
              </Link>
            </>
          )
        }
      </QueryView>
      {asking && (
        <RenewDialog
          onCancel={() => setAsking(false)}
          onDone={(fresh) => {
            setAsking(false);
            setCodes(fresh);
          }}
        />
      )}
    </Panel>
  );
}

function RenewDialog({ onCancel, onDone }: { onCancel: () => void; onDone: (codes: string[]) => void }) {
  const { t } = useTranslation('secondfactor');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const form = useFormState(FIELDS);
  const [code, setCode] = useState('');
  const renew = useMutation({
    mutationFn: () => secondFactorApi.renewCodes(code.trim()),
    onSuccess: (answer) => {
      void queryClient.invalidateQueries({ queryKey: ['second-factor'] });
      onDone(answer.recoveryCodes);
    },
    onError: (error) => form.refuse(error),
  });
  return (
    <ConfirmDialog
      open
      title={t('section.renew')}
      confirmLabel={t('section.renew')}
      busy={renew.isPending}
      onCancel={onCancel}
      onConfirm={() => {
        if (form.check(code.trim() ? {} : { code: required })) renew.mutate();
      }}
    >
      <p>{t('section.renewText')}</p>
      {form.problem ? (
        <Notice tone="error" live="alert">
          <p>{problemText(form.problem)}</p>
        </Notice>
      ) : null}
      <CodeField id="renew-code" value={code} error={form.errors.code} onChange={setCode} />
    </ConfirmDialog>
  );
}
