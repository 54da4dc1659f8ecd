import { CheckOutlined, CloudSyncOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { useDraft } from './DraftContext';

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
    </p>
  );
}
