import { useEffect, useId, useRef, type ReactNode } from 'react';
import './dialog.css';

interface Props {
  open: boolean;
  title: string;
  /** Called for Esc too; without it the dialog can't be dismissed. */
  onCancel?: () => void;
  footer: ReactNode;
  children?: ReactNode;
}

/**
 * The browser's own modal dialog: it keeps the focus inside, gives it back, and answers Esc. (Ant Design's locks the
 * scrolling by a style element without nonce, which our content security policy refuses.)
 */
export function Dialog({ open, title, onCancel, footer, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
    >
      {open && (
        <>
          <h2 id={titleId}>{title}</h2>
          <div className="dialog-body">{children}</div>
          <div className="dialog-footer">{footer}</div>
        </>
      )}
    </dialog>
  );
}
