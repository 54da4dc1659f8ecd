import { CheckOutlined, CloudSyncOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useDraft } from './DraftContext';

/** Where one chooses between the two. */
export const CHANGED_ELSEWHERE = 'changed-elsewhere';

export function SaveStateLine() {
  const { t } = useTranslation('apply');
  const format = useFormat();
  const { saveState } = useDraft();
  return (
    <p className={`save-state save-state-${saveState.kind}`} role="status">
      {saveState.kind === 'saving' && (
        <>
          <CloudSyncOutlined aria-hidden /> {t('draft.saving')}
        </>
      )}
      {saveState.kind === 'saved' && (
        <>
          <CheckOutlined aria-hidden /> {t('draft.saved', { time: format.time(saveState.at) })}
        </>
      )}
      {saveState.kind === 'here' && (
        <>
          <WarningOutlined aria-hidden /> {t('draft.here')}
        </>
      )}
      {saveState.kind === 'failed' && (
        <>
          <WarningOutlined aria-hidden /> {t('draft.failed')}
        </>
      )}
      {saveState.kind === 'changed' && (
        <>
          <WarningOutlined aria-hidden /> {t('draft.changed')}{' '}
          <Button type="link" onClick={() => document.getElementById(CHANGED_ELSEWHERE)?.focus()}>
            {t('draft.choose')}
          </Button>
        </>
      )}
    </p>
  );
}
