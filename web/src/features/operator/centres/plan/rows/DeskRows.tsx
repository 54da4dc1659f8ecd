import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { useFieldErrorText, useFormState } from '@/ui/form/errors';
import { Panel } from '@/ui/Panel';
import { usePersistentState } from '@/ui/usePersistentState';
import { CENTRE, CENTRES, centreApi, PLAN, type RoomPlan } from '../../api';
import { ChangedMeanwhile } from '../../ChangedMeanwhile';
import { isStale } from '../../conflict';
import type { Size } from '../geometry';
import {
  EMPTY_ROWS,
  faultsIn,
  ROWS_FIELDS,
  rowsIn,
  sizeIn,
  tooManyIn,
  type RowsField,
  type RowsTexts,
} from './rows';
import { RowsDrawing } from './RowsDrawing';
import { RowsFields } from './RowsFields';
import { RowsSummary } from './RowsSummary';

interface Props {
  plan: RoomPlan;
  /** Null where nobody has measured the room. */
  size: Size | null;
  reload: () => Promise<RoomPlan | undefined>;
  onSaved: (saved: RoomPlan) => void;
}

/** Desks in rows, by a few numbers: drawn as they are typed, saved all at once. Where desks stand it waits until it is asked for. */
export function DeskRows({ plan, size: known, reload, onSaved }: Props) {
  const { t } = useTranslation('centres');
  const errorText = useFieldErrorText();
  const queryClient = useQueryClient();
  const form = useFormState<RowsField>(ROWS_FIELDS);
  const [texts, setTexts, forget] = usePersistentState<RowsTexts>(`rows.${plan.roomId}`, EMPTY_ROWS);
  const stand = plan.desks.length > 0;
  const [open, setOpen] = useState(() => !stand || texts !== EMPTY_ROWS);
  const [asking, setAsking] = useState(false);
  const [stale, setStale] = useState(false);
  const rows = rowsIn(texts);
  const size = known ?? sizeIn(texts);
  const tooMany = tooManyIn(texts);

  const save = useMutation({
    mutationFn: () =>
      centreApi.furnish(plan.roomId, {
        desks: rows?.desks ?? [],
        size: !known && size ? { widthCm: size.width, depthCm: size.depth } : null,
        version: plan.version,
      }),
    onSuccess: (saved) => {
      forget();
      setOpen(false);
      queryClient.setQueryData([PLAN, String(plan.roomId)], saved);
      for (const key of [CENTRE, CENTRES]) void queryClient.invalidateQueries({ queryKey: [key] });
      onSaved(saved);
    },
    onError: async (error) => {
      if (isStale(error) && (await reload())) setStale(true);
      else form.refuse(error, { desks: 'desksOfRow', size: 'size.widthCm' });
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setStale(false);
    if (save.isPending || !form.check(faultsIn(texts, known))) return;
    if (stand) setAsking(true);
    else save.mutate();
  };

  return (
    <Panel
      title={t('plan.rows.title')}
      className="desk-rows"
      action={
        stand && (
          <Button size="large" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('plan.rows.open')}
          </Button>
        )
      }
    >
      <p className="muted">
        {t('plan.rows.lead')} {stand && <Link to="/operator/centres">{t('plan.toImport')}</Link>}
      </p>
      {open && (
        <>
          {stale && (
            <ChangedMeanwhile>
              <p>{t('plan.rows.staleNow', { desks: plan.desks.length, seats: plan.seats })}</p>
            </ChangedMeanwhile>
          )}
          <ErrorSummary form={form} />
          <form noValidate onSubmit={submit}>
            <RowsFields
              form={form}
              texts={texts}
              onChange={(field, value) => setTexts((current) => ({ ...current, [field]: value }))}
              withSize={!known}
            />
            <h3>{t('plan.rows.preview')}</h3>
            <div aria-live="polite">
              {rows && size ? (
                <RowsSummary rows={rows} size={size} />
              ) : (
                <p className="muted">{tooMany ? errorText('desksOfRow', tooMany) : t('plan.rows.toFill')}</p>
              )}
            </div>
            {rows && size && <RowsDrawing rows={rows} size={size} numbered={!stand} />}
            <div className="actions">
              <Button type="primary" size="large" htmlType="submit" loading={save.isPending}>
                {t('plan.rows.submit')}
              </Button>
            </div>
          </form>
        </>
      )}
      <ConfirmDialog
        open={asking}
        danger
        title={t('plan.rows.replace.title')}
        confirmLabel={t('plan.rows.replace.action')}
        onConfirm={() => {
          setAsking(false);
          save.mutate();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('plan.rows.replace.text', { now: plan.desks.length, next: rows?.desks.length ?? 0 })}</p>
        <p>{t('plan.rows.replace.seats', { seats: plan.seats })}</p>
      </ConfirmDialog>
    </Panel>
  );
}
