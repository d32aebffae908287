import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { IconX } from './icons.ts';
import styles from './sheet.module.css';

/** A sheet over the side of the page, for what stands behind something on it. The browser keeps the focus in it and gives it back. */
export function Sheet({
  title,
  eyebrow,
  closeLabel,
  onClose,
  children,
}: {
  title: ReactNode;
  eyebrow?: ReactNode;
  closeLabel: string;
  onClose: () => void;
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
  return createPortal(
    <dialog
      ref={dialog}
      className={`${styles.sheet} no-print`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <div>
            {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
          </div>
          <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
            <IconX size={18} aria-hidden />
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
