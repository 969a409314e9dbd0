import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  icon: LucideIcon;
  /** buttons for what can be done about it */
  actions?: ReactNode;
  children: ReactNode;
}

/** One line under the bar, for as long as something about the whole board is to be kept in mind. */
export function Notice({ icon: Icon, actions, children }: NoticeProps) {
  return (
    <div className={styles['notice']}>
      <Icon size={18} aria-hidden />
      <p>{children}</p>
      {actions}
    </div>
  );
}
