import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import type { Role } from '../../shared/board/role.ts';
import { addRole } from '../../shared/document/commands/addRole.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './RolesView.module.css';

/** One role after the other, by name and Enter. */
export function AddRole({ taken }: { taken: readonly Role[] }) {
  const { t } = useI18n();
  const { doc, undo } = useOpenBoard();
  const announce = useAnnounce();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = name.trim();
    if (next === '') return;
    const isTaken = taken.some((role) => role.name.trim().toLowerCase() === next.toLowerCase());
    setRefused(isTaken);
    if (isTaken) return;
    undo.perform(() => addRole(doc, { name: next }));
    announce(t('roles.added', { name: next }));
    setName('');
  };
  return (
    <form className={styles['add']} onSubmit={submit}>
      <TextField
        label={t('roles.new')}
        value={name}
        maxLength={LINE_LIMIT}
        placeholder={t('roles.newExample')}
        onChange={(next) => {
          setName(next);
          setRefused(false);
        }}
        error={refused ? t('roles.exists') : undefined}
      />
      <Button variant="primary" type="submit" icon={<Plus size={20} aria-hidden />}>
        {t('roles.add')}
      </Button>
    </form>
  );
}
