import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/i18n/locale';
import { useText } from '@/i18n/useLocale';
import { CheckboxField } from '@/ui/form/CheckboxField';
import { refusalsOf } from '@/ui/form/errors';
import { Notice } from '@/ui/Notice';
import { useProblemText } from '@/ui/problemText';
import { useHold, type Centre } from '../api';
import { useWaiting, waitingApi, waitingKey } from './api';

interface Props {
  centre: Centre;
  language: Locale;
  /** The applicant said that an accessible seat is needed. */
  needsSpace: boolean;
}

/** A centre without free seats: what the waiting list is, and the way into it. */
export function WaitPanel({ centre, language, needsSpace }: Props) {
  const { t } = useTranslation('waiting');
  const text = useText();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const [accessible, setAccessible] = useState(needsSpace);
  const waiting = useWaiting().data;
  const held = useHold().data;
  const join = useMutation({
    mutationFn: waitingApi.join,
    onSuccess: (joined) => queryClient.setQueryData(waitingKey, joined),
    onError: () => {
      for (const key of ['centres', 'days', 'slots', 'hold']) {
        void queryClient.invalidateQueries({ queryKey: [key] });
      }
    },
  });
  const queue = waiting?.state === 'WAITING' ? waiting : null;
  const inThis = queue?.centreCode === centre.code && queue.language === language;
  const refused = refusalsOf(join.error);
  if (inThis && queue.accessible === accessible) {
    return (
      <Notice title={t('join.title')}>
        <p>{t('join.here')}</p>
      </Notice>
    );
  }
  return (
    <Notice title={t('join.title')}>
      <p>{t('join.what')}</p>
      {held ? (
        <p>{t('join.held')}</p>
      ) : (
        <>
          {queue && !inThis && <p>{t('join.moves', { centre: text(queue.centreName) })}</p>}
          <CheckboxField
            id="accessible"
            label={t('join.accessible')}
            hint={t('join.accessibleHint')}
            error={refused.accessible}
            checked={accessible}
            onChange={(checked) => {
              setAccessible(checked);
              join.reset();
            }}
          />
          {join.error && !refused.accessible && (
            <Notice tone="error" live="alert">
              <p>{refused.centre ? text(refused.centre.text ?? {}) : problemText(join.error)}</p>
            </Notice>
          )}
          <Button
            type="primary"
            size="large"
            loading={join.isPending}
            onClick={() => join.mutate({ centre: centre.code, language, accessible })}
          >
            {t('join.button')}
          </Button>
        </>
      )}
    </Notice>
  );
}
