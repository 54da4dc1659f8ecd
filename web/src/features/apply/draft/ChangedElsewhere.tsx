import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';
import type { DraftFields } from '../api';
import { CHANGED_ELSEWHERE } from './SaveState';
import { differences } from './known';
import type { DraftField } from './variant';

const LABELS = { organisationBin: 'bin', organisationName: 'organisation', holdId: 'seat' } as const;

function labelOf(field: DraftField) {
  return field in LABELS
    ? LABELS[field as keyof typeof LABELS]
    : (field as Exclude<DraftField, keyof typeof LABELS>);
}

interface Props {
  mine: DraftFields;
  theirs: DraftFields;
  onTake: () => void;
  onKeep: () => void;
}

/** Two pages or devices have changed the draft: in what they differ, and which of the two is to stay. */
export function ChangedElsewhere({ mine, theirs, onTake, onKeep }: Props) {
  const { t } = useTranslation('apply');
  const [asking, setAsking] = useState(false);
  const fields = differences(mine, theirs).map((field) => t(`field.${labelOf(field)}`));
  return (
    <div id={CHANGED_ELSEWHERE} className="page no-print" tabIndex={-1}>
      <Notice
        tone="warning"
        live="alert"
        title={t('draft.elsewhere.title')}
        action={
          <div className="actions">
            <Button type="primary" onClick={onKeep}>
              {t('draft.elsewhere.keep')}
            </Button>
            <Button onClick={() => setAsking(true)}>{t('draft.elsewhere.take')}</Button>
          </div>
        }
      >
        <p>{t('draft.elsewhere.text')}</p>
        {fields.length > 0 && <p>{t('draft.elsewhere.fields', { fields: fields.join('; ') })}</p>}
      </Notice>
      <ConfirmDialog
        open={asking}
        danger
        title={t('draft.elsewhere.takeTitle')}
        confirmLabel={t('draft.elsewhere.take')}
        onConfirm={onTake}
        onCancel={() => setAsking(false)}
      >
        <p>{t('draft.elsewhere.takeText')}</p>
      </ConfirmDialog>
    </div>
  );
}
