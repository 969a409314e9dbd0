import type { Actor } from '../../shared/board/actor.ts';
import type { Role } from '../../shared/board/role.ts';
import { setHolder } from '../../shared/document/commands/setHolder.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './RoleCards.module.css';

interface RoleCardsProps {
  roles: readonly Role[];
  actors: readonly Actor[];
}

/** One role after the other, for a narrow screen: who holds it, and all the actors to tick. */
export function RoleCards({ roles, actors }: RoleCardsProps) {
  const { t } = useI18n();
  const { doc, undo, selection, canEdit } = useOpenBoard();
  const { focusPanel } = useBoardTask();
  return (
    <ul className={styles['roles']}>
      {roles.map((role) => (
        <li key={role.id} className={styles['role']} data-unheld={role.holders.length === 0 || undefined}>
          <h3>
            <button
              type="button"
              data-record={role.id}
              onClick={() => {
                selection.set([role.id]);
                focusPanel();
              }}
            >
              {role.name}
            </button>
          </h3>
          {role.description !== '' && <p>{role.description}</p>}
          <p className={styles['holders']}>
            {role.holders.length === 0
              ? t('roles.held', { count: 0 })
              : actors
                  .filter(({ id }) => role.holders.includes(id))
                  .map(({ name }) => name)
                  .join(', ')}
          </p>
          {canEdit && actors.length > 0 && (
            <details>
              <summary>{t('roles.choose')}</summary>
              <fieldset>
                <legend>
                  <VisuallyHidden>{role.name}</VisuallyHidden>
                </legend>
                {actors.map((actor) => (
                  <Checkbox
                    key={actor.id}
                    label={actor.name}
                    checked={role.holders.includes(actor.id)}
                    onChange={(holds) => undo.perform(() => setHolder(doc, role.id, actor.id, holds))}
                  />
                ))}
              </fieldset>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
