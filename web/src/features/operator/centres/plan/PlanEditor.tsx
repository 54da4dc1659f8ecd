import { useMemo, useState } from 'react';
import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { required, useFormState } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Tabs } from '@/ui/Tabs';
import { CENTRE, CENTRES, centreApi, PLAN, type RoomPlan } from '../api';
import { ChangedMeanwhile } from '../ChangedMeanwhile';
import { isStale } from '../conflict';
import { useLeaveGuard } from '../useLeaveGuard';
import { DeskTable } from './DeskTable';
import type { DeskPair, Size } from './geometry';
import { PlanFigures } from './PlanFigures';
import { Proposal } from './Proposal';
import { SeatDrawing } from './SeatDrawing';
import { TooNear } from './TooNear';
import { useDraft } from './useDraft';

const FIELDS = ['desks'] as const;
const VIEWS = ['drawing', 'table'] as const;

interface Props {
  plan: RoomPlan;
  size: Size;
  reload: () => Promise<RoomPlan | undefined>;
}

/** Which desks are seats: the proposal, or an own choice; the server says what is too near. */
export function PlanEditor({ plan, size, reload }: Props) {
  const { t } = useTranslation('centres');
  const queryClient = useQueryClient();
  const form = useFormState<'desks'>(FIELDS);
  const draft = useDraft(plan);
  const [view, setView] = useState<string>('drawing');
  const [refused, setRefused] = useState<{ pairs: DeskPair[]; attempt: number }>({ pairs: [], attempt: 0 });
  const [stale, setStale] = useState(false);
  const [said, setSaid] = useState('');
  const { dialog, settle } = useLeaveGuard(draft.dirty, draft.forget);
  const { chosen } = draft;
  // a pair is told until one of it is no seat any more
  const pairs = useMemo(
    () => refused.pairs.filter(({ first, second }) => chosen.has(first) && chosen.has(second)),
    [refused.pairs, chosen],
  );

  const confirm = useMutation({
    mutationFn: () => centreApi.confirm(plan.roomId, [...chosen], draft.version),
    onSuccess: (saved) => {
      queryClient.setQueryData([PLAN, String(plan.roomId)], saved);
      settle();
      for (const key of [CENTRE, CENTRES]) void queryClient.invalidateQueries({ queryKey: [key] });
      setSaid(t('plan.saved', { seats: saved.seats }));
    },
    onError: async (error) => {
      const fresh = isStale(error) ? await reload() : undefined;
      if (fresh) {
        draft.rebase(fresh.version);
        setStale(true);
      } else if (isApiError(error, 'desks-too-near')) {
        const told = (error.problem.pairs ?? []) as DeskPair[];
        setRefused((before) => ({ pairs: told, attempt: before.attempt + 1 }));
      } else {
        form.refuse(error);
      }
    },
  });

  const choose = (change: () => void) => {
    form.clear();
    setSaid('');
    change();
  };
  const save = () => {
    setStale(false);
    setSaid('');
    setRefused((before) => ({ ...before, pairs: [] }));
    if (form.check(chosen.size === 0 ? { desks: required } : {})) confirm.mutate();
  };
  const look = { chosen, pairs, onToggle: (number: number) => choose(() => draft.toggle(number)) };

  return (
    <>
      <div role="status">{said && <Notice tone="success" title={said} />}</div>
      {stale && (
        <ChangedMeanwhile>
          <p>{t('plan.staleNow', { seats: plan.seats })}</p>
        </ChangedMeanwhile>
      )}
      <ErrorSummary form={form} ids={{ desks: `desk-${plan.desks[0]?.number}` }} />
      {pairs.length > 0 && (
        <TooNear
          pairs={pairs}
          desks={plan.desks}
          attempt={refused.attempt}
          onLook={() => setView('drawing')}
        />
      )}
      <div className="plan-columns">
        <Panel title={t('plan.title')} className="plan-main">
          <PlanFigures plan={plan} draft={draft} />
          <p className="muted">{t('plan.rule')}</p>
          <Tabs
            id="plan-view"
            label={t('plan.views')}
            active={view}
            tabs={VIEWS.map((each) => ({ key: each, label: t(`plan.view.${each}`) }))}
            onChange={setView}
          >
            {view === 'drawing' ? (
              <SeatDrawing plan={plan} size={size} {...look} />
            ) : (
              <DeskTable desks={plan.desks} {...look} />
            )}
          </Tabs>
          <div className="actions">
            <Button type="primary" size="large" loading={confirm.isPending} onClick={save}>
              {t('plan.save')}
            </Button>
            {draft.dirty && (
              <Button size="large" onClick={() => choose(draft.forget)}>
                {t('plan.undo')}
              </Button>
            )}
          </div>
        </Panel>
        <Proposal plan={plan} size={size} onTake={(numbers) => choose(() => draft.choose(numbers))} />
      </div>
      {dialog}
    </>
  );
}
