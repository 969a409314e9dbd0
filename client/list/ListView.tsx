import { CirclePlus, Lightbulb, ListFilter } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { givesAndGets } from '../../shared/analysis/givesAndGets.ts';
import { itemsByActor } from '../../shared/analysis/itemsByActor.ts';
import type { ActorId, FlowId, RoleId } from '../../shared/board/ids.ts';
import { rolesHeld } from '../../shared/board/rolesHeld.ts';
import { shownPart } from '../board/BoardFilter.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard, useSelection, useShownBoard } from '../board/OpenBoard.tsx';
import type { RecordRef } from '../board/Reveal.ts';
import { UndoButtons } from '../board/UndoButtons.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useHolders } from '../board/useHolders.ts';
import { useCommands } from '../commands/Commands.ts';
import { chooseShown } from '../commands/look/chooseShown.ts';
import { showFindings } from '../commands/look/showFindings.ts';
import { useOpenComments } from '../comments/useOpenComments.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { ActorRow } from './ActorRow.tsx';
import styles from './ListView.module.css';
import { PaperRows } from './PaperRows.tsx';

/** Once the row is open. */
function scrollTo(record: string): void {
  requestAnimationFrame(() =>
    document.querySelector(`[data-editor] [data-record="${record}"]`)?.scrollIntoView({ block: 'center' }),
  );
}

/** Up to this many actors a wide screen shows everything opened. */
const OPENED_AT_START = 12;

/** The map's equal: the same actors and flows as an outline, without a pointer. */
export function ListView() {
  const { t, locale } = useI18n();
  const { store, filter, selection, me, canEdit, reveal } = useOpenBoard();
  const { actors, flows, items, people, roles } = useShownBoard();
  const selected = useSelection();
  const holders = useHolders();
  const { setTask, focusPanel } = useBoardTask();
  const { run } = useCommands();
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());

  const mine = people.get(me.id)?.actor;
  const comments = useOpenComments();
  const flowsOf = useMemo(() => givesAndGets(flows), [flows]);
  const rolesOf = rolesHeld(roles);
  const itemsOf = useMemo(() => itemsByActor(items, locale), [items, locale]);
  const byName = useActorsByName();
  const sorted = useMemo(
    () => byName.filter(({ id }) => actors.has(id)).sort((a, b) => Number(b.id === mine) - Number(a.id === mine)),
    [byName, actors, mine],
  );
  const openedAtStart = actors.size <= OPENED_AT_START && !matchMedia('(width < 700px)').matches;
  const isOpen = (id: ActorId) => toggled.get(id) ?? (openedAtStart || id === mine || selected.has(id));
  const setOpen = useCallback((id: string, open: boolean) => setToggled((rows) => new Map([...rows, [id, open]])), []);
  useEffect(() => {
    const show = ({ root, id }: RecordRef): string | null => {
      const board = store.getSnapshot();
      // A flow is found on its giver's row, and a role on the row of the first who holds it.
      const holder = board.roles.get(id as RoleId)?.holders.find((one) => board.actors.has(one));
      const row = root === 'flows' ? board.flows.get(id as FlowId)?.from : root === 'roles' ? holder : id;
      if (row !== undefined) setOpen(row, true);
      const shown = shownPart(board, filter.get(), selection.get());
      const isHidden =
        (root === 'flows' || root === 'actors') && !(shown[root] as ReadonlyMap<string, unknown>).has(id);
      if (isHidden) selection.set([id]);
      return root === 'roles' ? (holder ?? null) : id;
    };
    return reveal.register(show, (records) => {
      for (const record of records.toReversed()) show(record);
      selection.set(records.map(({ id }) => id));
      const [first] = records;
      if (first) scrollTo(first.id);
    });
  }, [reveal, store, filter, selection, setOpen]);

  return (
    // A list that its last row has left still holds the focus.
    <section className={styles['list']} aria-label={t('list.label')} tabIndex={-1} data-editor>
      <div className={styles['tools']}>
        <Button variant="quiet" icon={<ListFilter size={18} aria-hidden />} onClick={() => run(chooseShown)}>
          {t('filter.open')}
        </Button>
        <Button variant="quiet" icon={<Lightbulb size={18} aria-hidden />} onClick={() => run(showFindings)}>
          {t('says.title')}
        </Button>
      </div>
      {sorted.length === 0 && <p className={styles['empty']}>{canEdit ? t('list.empty') : t('hints.empty')}</p>}
      <ul>
        {sorted.map((actor) => (
          <ActorRow
            key={actor.id}
            actor={actor}
            flows={flowsOf(actor.id)}
            roles={rolesOf(actor.id)}
            items={itemsOf(actor.id)}
            isMine={actor.id === mine}
            isSelected={selected.has(actor.id)}
            isOpen={isOpen(actor.id)}
            onToggle={setOpen}
            comments={comments.get(actor.id) ?? 0}
            holder={holders.get(actor.id)}
          />
        ))}
      </ul>
      <PaperRows />
      {canEdit && (
        <div className={styles['footer']}>
          <UndoButtons />
          <Button
            variant="primary"
            icon={<CirclePlus size={20} aria-hidden />}
            onClick={() => {
              setTask({ kind: 'addActor', at: null });
              focusPanel();
            }}
          >
            {mine === undefined && me.role === 'participant' ? t('list.addOwnActor') : t('actor.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
