import { Check, Pencil } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import type { RoleId } from '../../shared/board/ids.ts';
import type { Role } from '../../shared/board/role.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { setHolder } from '../../shared/document/commands/setHolder.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard, useSelection } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { ActorHead } from '../panel/ActorHead.tsx';
import table from '../ui/GridTable.module.css';
import { cellProps, useGridFocus } from '../ui/useGridFocus.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { RenameRole } from './RenameRole.tsx';
import styles from './RoleGrid.module.css';

interface RoleGridProps {
  roles: readonly Role[];
  actors: readonly Actor[];
}

/** The columns before the actors': the role's name, and the button that opens the role. */
const NAME = 'name';
const OPEN = 'open';

/** With more actors than this their names stand on end, so that twenty fit on a laptop. */
const MOST_UPRIGHT = 9;
const UPRIGHT = { room: 100, maxLines: 5 } as const;
const TURNED = { room: 150, maxLines: 2, of: 'narrowColumn' } as const;

/** Roles × actors; every cell where they meet says whether the actor holds the role, and changes it. */
export function RoleGrid({ roles, actors }: RoleGridProps) {
  const { t } = useI18n();
  const { doc, undo, selection, canEdit } = useOpenBoard();
  const { focusPanel } = useBoardTask();
  const selected = useSelection();
  const [renaming, setRenaming] = useState<RoleId | null>(null);
  const rows = useMemo(() => roles.map(({ id }) => id), [roles]);
  const columns = useMemo(() => [NAME, OPEN, ...actors.map(({ id }) => id)], [actors]);
  const { gridProps, current } = useGridFocus(rows, columns);
  const turned = actors.length > MOST_UPRIGHT;
  const cell = (role: Role, column: string) =>
    cellProps(role.id, column, current.row === role.id && current.column === column);

  return (
    <div className={`${table['scroller']} ${styles['scroller']}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of WAI-ARIA on a table */}
      <table {...gridProps} role="grid" aria-label={t('roles.label')} className={`${table['grid']} ${styles['grid']}`}>
        <thead>
          <tr>
            <th scope="col" className={table['corner']}>
              {t('handbook.role')}
            </th>
            <th scope="col" className={styles['open']}>
              <VisuallyHidden>{t('list.edit')}</VisuallyHidden>
            </th>
            {actors.map((actor) => (
              <th key={actor.id} scope="col" data-turned={turned || undefined}>
                <ActorHead actor={actor} {...(turned ? TURNED : UPRIGHT)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.id} data-selected={selected.has(role.id) || undefined}>
              <th scope="row" data-unheld={role.holders.length === 0 || undefined}>
                {renaming === role.id ? (
                  <RenameRole
                    role={role}
                    onDone={(name) => {
                      setRenaming(null);
                      if (name !== null) undo.perform(() => editRecord(doc, 'roles', role.id, { name }));
                    }}
                  />
                ) : (
                  <button
                    {...cell(role, NAME)}
                    type="button"
                    data-record={role.id}
                    className={styles['name']}
                    aria-label={canEdit ? t('role.rename', { name: role.name }) : role.name}
                    onClick={() => canEdit && setRenaming(role.id)}
                    onKeyDown={(event) => {
                      if (event.key === 'F2' && canEdit) setRenaming(role.id);
                    }}
                  >
                    {role.name}
                  </button>
                )}
                <p className={styles['about']} title={role.description || undefined}>
                  <span>{t('roles.held', { count: role.holders.length })}</span>
                  {role.description !== '' && ` · ${role.description}`}
                </p>
              </th>
              <td className={styles['open']}>
                <button
                  {...cell(role, OPEN)}
                  type="button"
                  aria-label={t('role.open', { name: role.name })}
                  title={t('role.open', { name: role.name })}
                  onClick={() => {
                    selection.set([role.id]);
                    focusPanel();
                  }}
                >
                  <Pencil size={18} aria-hidden />
                </button>
              </td>
              {actors.map((actor) => {
                const holds = role.holders.includes(actor.id);
                return (
                  <td key={actor.id}>
                    {/* biome-ignore lint/a11y/useSemanticElements: Enter ticks it too, as cells of a grid do */}
                    <button
                      {...cell(role, actor.id)}
                      type="button"
                      role="checkbox"
                      className={styles['holds']}
                      aria-checked={holds}
                      aria-disabled={!canEdit || undefined}
                      aria-label={t('roles.cell', { role: role.name, actor: actor.name })}
                      onClick={() => canEdit && undo.perform(() => setHolder(doc, role.id, actor.id, !holds))}
                    >
                      <span className={styles['box']}>{holds && <Check size={20} strokeWidth={3} aria-hidden />}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
