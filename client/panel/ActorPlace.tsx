import { lazy, Suspense } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { freePlaceNear } from '../board/placement.ts';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import styles from './Panel.module.css';

const ComboBox = lazy(() => import('../ui/ComboBox.tsx'));

/** Where the card is on the map, moved without dragging. */
export function ActorPlace({ actor }: { actor: Actor }) {
  const { t } = useI18n();
  const { doc, undo, store } = useOpenBoard();
  const options = useActorsByName()
    .filter(({ id }) => id !== actor.id)
    .map(({ id, name }) => ({ id, label: name }));

  const moveNear = (near: string | null) => {
    const board = store.getSnapshot();
    const target = near === null ? undefined : board.actors.get(near as ActorId);
    if (!target) return;
    const actors = new Map([...board.actors].filter(([id]) => id !== actor.id));
    const others = { actors, roles: board.roles };
    undo.perform(() => moveRecords(doc, [{ root: 'actors', id: actor.id, ...freePlaceNear(others, target) }]));
  };
  return (
    <details className={styles['aside']}>
      <summary>{t('actor.place')}</summary>
      <Checkbox
        label={t('actor.isPinned')}
        checked={actor.pinned ?? false}
        onChange={(pinned) => undo.perform(() => editRecord(doc, 'actors', actor.id, { pinned: pinned || undefined }))}
      />
      <MoveButtons records={[{ root: 'actors', id: actor.id }]} />
      {options.length > 0 && (
        <Suspense fallback={null}>
          <ComboBox
            label={t('actor.moveNear')}
            value={null}
            onChange={moveNear}
            options={options}
            noResults={t('connect.noSuchActor')}
          />
        </Suspense>
      )}
    </details>
  );
}
