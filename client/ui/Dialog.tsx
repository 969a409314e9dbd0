import { X } from 'lucide-react';
import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  title: string;
  /** what the button that closes it is called */
  closeLabel: string;
  onClose: () => void;
  wide?: boolean;
  /** takes the whole window */
  fill?: boolean;
  children: ReactNode;
}

/** A modal dialog while it is rendered; a sheet at the bottom of a phone. Focus returns to where it came from. */
export function Dialog({ title, closeLabel, onClose, wide = false, fill = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  // A file input inside has a cancel event of its own, which bubbles.
  const isOwn = (event: SyntheticEvent) => event.target === event.currentTarget;
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-wide={wide || undefined}
      data-fill={fill || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (!isOwn(event)) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // One that gave way to another is told of too, when it is gone.
        if (isOwn(event) && event.currentTarget.isConnected && !event.currentTarget.open) onClose();
      }}
    >
      <div className={styles['header']}>
        <h2 id={titleId}>{title}</h2>
        <IconButton label={closeLabel} icon={<X size={22} aria-hidden />} onClick={onClose} />
      </div>
      <div className={styles['content']}>{children}</div>
    </dialog>
  );
}
