import { type KeyboardEvent, useRef, useState } from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import type { Role } from '../../shared/board/role.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './RoleGrid.module.css';

interface RenameRoleProps {
  role: Role;
  /** gets the trimmed new name; null where it stays as it is */
  onDone: (name: string | null) => void;
}

/** A role's name, being written over in place: Enter or leaving keeps it, Escape takes it back. */
export function RenameRole({ role, onDone }: RenameRoleProps) {
  const { t } = useI18n();
  const [name, setName] = useState(role.name);
  // The field is also left when it goes away.
  const isDone = useRef(false);
  const done = (next: string | null) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(next === '' || next === role.name ? null : next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') done(name.trim());
    else if (event.key === 'Escape') done(null);
    else return;
    event.preventDefault();
  };
  return (
    <input
      className={styles['renaming']}
      aria-label={t('role.name')}
      value={name}
      maxLength={LINE_LIMIT}
      // biome-ignore lint/a11y/noAutofocus: it stands where the name was that had the focus
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onBlur={() => done(name.trim())}
      onKeyDown={onKeyDown}
    />
  );
}
