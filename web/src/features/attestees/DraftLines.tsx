import { useState } from 'react';
import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { useProblemText } from '@/ui/problemText';
import { attesteesApi, useDraftLines, type AttesteeLine } from './api';
import { ExclusionDialog } from './ExclusionDialog';
import { LineTable } from './LineTable';

/** The lines as they are now; each can be taken off and put back until, and after, an approval. */
export function DraftLines({ region }: { region: string }) {
  const { t } = useTranslation('attestees');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<AttesteeLine | null>(null);
  const reload = () => queryClient.invalidateQueries({ queryKey: ['attestees', region] });
  const restore = useMutation({
    mutationFn: (line: AttesteeLine) => attesteesApi.restore(region, line.applicationId),
    onSettled: reload,
  });
  return (
    <Panel title={t('lines.title')}>
      {restore.error && (
        <Notice tone="error" live="alert">
          <p>{problemText(restore.error)}</p>
        </Notice>
      )}
      <LineTable
        lines={useDraftLines(region)}
        action={(line) =>
          line.exclusionReason === null ? (
            <Button onClick={() => setChosen(line)}>
              {t('exclude.action')}
              <span className="visually-hidden"> {line.number}</span>
            </Button>
          ) : (
            <>
              <span className="reason">{t('excluded', { reason: line.exclusionReason })}</span>
              <Button
                loading={restore.isPending && restore.variables.applicationId === line.applicationId}
                onClick={() => restore.mutate(line)}
              >
                {t('restore')}
                <span className="visually-hidden"> {line.number}</span>
              </Button>
            </>
          )
        }
      />
      {chosen && (
        <ExclusionDialog
          region={region}
          line={chosen}
          onCancel={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            void reload();
          }}
        />
      )}
    </Panel>
  );
}
