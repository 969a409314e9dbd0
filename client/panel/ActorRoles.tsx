import { lazy, Suspense } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import type { RoleId } from '../../shared/board/ids.ts';
import { rolesHeld } from '../../shared/board/rolesHeld.ts';
import { addRole } from '../../shared/document/commands/addRole.ts';
import { setHolder } from '../../shared/document/commands/setHolder.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useRolesByName } from '../board/useRolesByName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Chips } from '../ui/Chips.tsx';
import holding from './Holding.module.css';

const ComboBox = lazy(() => import('../ui/ComboBox.tsx'));

/** The roles that an actor holds, and a field to give it one more, known or new. */
export function ActorRoles({ actor }: { actor: Actor }) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const held = rolesHeld(useBoard().roles)(actor.id);
  const all = useRolesByName();
  const set = (id: string, holds: boolean) => undo.perform(() => setHolder(doc, id as RoleId, actor.id, holds));
  return (
    <section className={holding['holding']}>
      <h3>{t('actor.roles')}</h3>
      {held.length === 0 && <p>{t('actor.noRoles')}</p>}
      {held.length > 0 && (
        <Chips
          label={t('actor.roles')}
          chips={held.map(({ id, name }) => ({ id, label: name }))}
          removeLabel={(name) => t('role.takeAway', { name })}
          onRemove={canEdit ? (id) => set(id, false) : null}
        />
      )}
      {canEdit && (
        <Suspense fallback={null}>
          <ComboBox
            label={t('actor.giveRole')}
            value={null}
            onChange={(id) => id !== null && set(id, true)}
            options={all
              .filter(({ holders }) => !holders.includes(actor.id))
              .map(({ id, name, holders }) => ({
                id,
                label: name,
                hint: t('roles.held', { count: holders.length }),
              }))}
            noResults={t('actor.noRoleLeft')}
            creation={{
              label: (name) => t('actor.newRole', { name }),
              taken: all.map(({ name }) => name),
              onCreate: (name) => undo.perform(() => addRole(doc, { name, holders: [actor.id] })),
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
