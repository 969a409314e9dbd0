import type { ReactNode } from 'react';
import { useOpenBoard } from './OpenBoard.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import styles from './ViewHeader.module.css';

interface ViewHeaderProps {
  title: string;
  /** beside the way back from every step */
  tools?: ReactNode;
  /** what the view is for, in a sentence or two */
  children: ReactNode;
}

/** The heading of a view that is a page and no map. */
export function ViewHeader({ title, tools, children }: ViewHeaderProps) {
  const { canEdit } = useOpenBoard();
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        <h2>{title}</h2>
        {children}
      </div>
      {tools}
      {canEdit && (
        <div className={styles['undo']}>
          <UndoButtons />
        </div>
      )}
    </header>
  );
}
