import { Eye, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ParticipantId } from '../../shared/board/ids.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { initials, personColour, personName } from '../board/personLook.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './People.module.css';

interface PersonRowProps {
  id: ParticipantId;
  /** null: there is nobody to follow */
  onFollow: (() => void) | null;
  /** what a facilitator may do about this person; null: nothing */
  manage: ReactNode;
}

/** One person: who they are, whom they represent, and what can be done. */
export function PersonRow({ id, onFollow, manage }: PersonRowProps) {
  const { t } = useI18n();
  const { me } = useOpenBoard();
  const { people, actors } = useBoard();
  const [open, setOpen] = useState(false);
  const name = personName(people, id, t('person.guest'));
  const actor = people.get(id)?.actor;
  const represented = actor && actors.get(actor)?.name;
  return (
    <li>
      <div className={styles['person']}>
        <span className={styles['avatar']} style={{ background: personColour(id) }} aria-hidden>
          {initials(name)}
        </span>
        <span className={styles['name']}>
          <strong>
            {name}
            {id === me.id && ` (${t('person.you')})`}
          </strong>
          {represented !== undefined && <small>{t('person.represents', { actor: represented })}</small>}
        </span>
        <span className={styles['ways']}>
          {onFollow && (
            <Button variant="plain" icon={<Eye size={18} aria-hidden />} onClick={onFollow}>
              {t('follow.follow')}
              <VisuallyHidden> {name}</VisuallyHidden>
            </Button>
          )}
          {manage !== null && (
            <Button
              variant="plain"
              icon={<Pencil size={18} aria-hidden />}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {t('people.manage')}
              <VisuallyHidden> {name}</VisuallyHidden>
            </Button>
          )}
        </span>
      </div>
      {open && <div className={styles['manage']}>{manage}</div>}
    </li>
  );
}
