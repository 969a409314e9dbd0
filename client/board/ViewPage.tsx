import type { ReactNode } from 'react';
import styles from './ViewPage.module.css';

interface ViewPageProps {
  label: string;
  /** how what is on it is laid out */
  className?: string | undefined;
  children: ReactNode;
}

/** A view that is a page to scroll and no map; it takes the focus when what had it goes away. */
export function ViewPage({ label, className, children }: ViewPageProps) {
  return (
    <section className={`${styles['page']} ${className ?? ''}`} aria-label={label} tabIndex={-1} data-editor>
      {children}
    </section>
  );
}
