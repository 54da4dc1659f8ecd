import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';

interface Props {
  open: boolean;
  title: string;
  confirmLabel: string;
  danger?: boolean;
  busy?: boolean;
  confirmDisabled?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children?: ReactNode;
}

export function ConfirmDialog(props: Props) {
  const { t } = useTranslation('common');
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onCancel={props.onCancel}
      footer={
        <>
          <Button size="large" onClick={props.onCancel}>
            {t('cancel')}
          </Button>
          <Button
            size="large"
            type="primary"
            danger={props.danger}
            loading={props.busy}
            disabled={props.confirmDisabled}
            onClick={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
