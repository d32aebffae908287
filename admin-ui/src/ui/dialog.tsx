import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';
import { IconX } from './icons.ts';

/**
 * A question that stands before the page: the browser's own modal dialog, which keeps the focus, closes its top layer
 * with Esc and gives the focus back. Rendered while it is open, and not at all otherwise.
 */
export function Dialog({
  title,
  closeLabel,
  onClose,
  wide = false,
  children,
}: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // A layout effect is undone while the dialog still stands in the page: only then does closing it give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        // The one who opened it closes it, so that the page and the browser never disagree.
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

/** The end of a dialog: its buttons, the one that acts last. */
export function DialogFoot({ children }: { children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>;
}
