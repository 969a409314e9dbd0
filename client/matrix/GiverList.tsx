import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ActorId } from '../../shared/board/ids.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { CellEditor } from './CellEditor.tsx';
import { EMPTY_ROW, NO_FLOWS } from './cells.ts';
import { FlowMark } from './FlowMark.tsx';
import styles from './GiverList.module.css';
import type { MatrixContent } from './MatrixGrid.tsx';

/** One giver's row of the matrix as a list of the receivers: for a narrow screen, and where the actors are very many. */
export function GiverList({ actors, cells, nature, onNature }: MatrixContent) {
  const { t } = useI18n();
  const { selection, canEdit, me } = useOpenBoard();
  const { people } = useBoard();
  const { focusPanel } = useBoardTask();
  const [chosen, setChosen] = useState<ActorId | undefined>(people.get(me.id)?.actor);
  const [open, setOpen] = useState<ActorId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const closed = useRef<ActorId | null>(null);
  // Out of the editor the focus goes back to the button that opened it.
  useLayoutEffect(() => {
    if (open === null && document.activeElement === document.body) {
      list.current?.querySelector<HTMLElement>(`[data-receiver="${closed.current}"]`)?.focus();
    }
    closed.current = open;
  }, [open]);
  const giver = actors.find(({ id }) => id === chosen) ?? actors[0];
  if (!giver) return null;
  const row = cells.get(giver.id) ?? EMPTY_ROW;
  const openRecord = (id: string) => {
    selection.set([id]);
    focusPanel();
  };
  const receivers = [giver, ...actors.filter(({ id }) => id !== giver.id)];
  return (
    <div className={styles['giver']}>
      <SelectField
        label={t('connect.giver')}
        value={giver.id}
        onChange={(id) => {
          setChosen(id as ActorId);
          setOpen(null);
        }}
        options={actors.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ul ref={list} className={styles['receivers']} aria-label={t('matrix.givenBy', { actor: giver.name })}>
        {receivers.map((to) => {
          const flows = row.get(to.id) ?? NO_FLOWS;
          const isOwn = to.id === giver.id;
          return (
            <li key={to.id} data-own={isOwn || undefined}>
              {open === to.id ? (
                <CellEditor
                  from={giver}
                  to={to}
                  flows={flows}
                  typed=""
                  nature={nature}
                  onNature={onNature}
                  onRecord={openRecord}
                  onClose={() => setOpen(null)}
                />
              ) : (
                <>
                  <h3>{isOwn ? t('matrix.own', { actor: giver.name }) : `→ ${to.name}`}</h3>
                  {flows.map((flow) => (
                    <button key={flow.id} type="button" data-record={flow.id} onClick={() => openRecord(flow.id)}>
                      <FlowMark flow={flow} />
                    </button>
                  ))}
                  {canEdit && (
                    <button
                      type="button"
                      className={styles['add']}
                      data-receiver={to.id}
                      aria-label={t('matrix.addTo', { from: giver.name, to: to.name })}
                      onClick={() => setOpen(to.id)}
                    >
                      <Plus size={18} aria-hidden /> {t('matrix.add')}
                    </button>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
