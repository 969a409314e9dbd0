import { useMemo } from 'react';
import { givesAndGets } from '../../shared/analysis/givesAndGets.ts';
import type { Actor } from '../../shared/board/actor.ts';
import type { Flow } from '../../shared/board/flow.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useBoard, useOpenBoard, useSelection } from '../board/OpenBoard.tsx';
import { useWhatIfMarks } from '../board/useWhatIf.ts';
import { CommentCount } from '../comments/CommentMark.tsx';
import { useOpenComments } from '../comments/useOpenComments.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { FlowLine } from './FlowLine.tsx';
import styles from './FlowRows.module.css';
import { flowTraits } from './flowTraits.ts';
import { WhatIfWords } from './WhatIfWords.tsx';

/** What an actor gives and gets, each flow a row that opens it. */
export function FlowRows({ actor }: { actor: Actor }) {
  const { t } = useI18n();
  const { flows } = useBoard();
  const { gives, gets } = useMemo(() => givesAndGets(flows)(actor.id), [flows, actor.id]);
  return (
    <div className={styles['rows']}>
      <FlowGroup title={t('actor.gives')} flows={gives} other="to" empty={t('actor.givesNothing')} />
      <FlowGroup title={t('actor.gets')} flows={gets} other="from" empty={t('actor.getsNothing')} />
    </div>
  );
}

interface FlowGroupProps {
  title: string;
  flows: readonly Flow[];
  /** the end that is not this actor */
  other: 'from' | 'to';
  empty: string;
}

export function FlowGroup({ title, flows, other, empty }: FlowGroupProps) {
  const { t } = useI18n();
  const { actors } = useBoard();
  const { selection } = useOpenBoard();
  const selected = useSelection();
  const comments = useOpenComments();
  const marks = useWhatIfMarks();
  const { task, setTask, focusPanel } = useBoardTask();
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      {flows.length === 0 && <p className={styles['empty']}>{empty}</p>}
      <ul>
        {flows.map((flow) => (
          <li key={flow.id}>
            <button
              type="button"
              data-record={flow.id}
              aria-pressed={selected.has(flow.id)}
              onClick={() => {
                if (task.kind === 'selectSeveral') {
                  selection.toggle(flow.id);
                  return;
                }
                setTask(NO_TASK);
                selection.set([flow.id]);
                focusPanel();
              }}
            >
              <FlowLine nature={flow.nature} stage={flow.stage} />
              <span>
                <strong>{flow.deliverable}</strong>
                <small>
                  {other === 'to' ? '→' : '←'}{' '}
                  {[actors.get(flow[other])?.name, ...flowTraits(flow, actors, t)].join(' · ')}
                  <WhatIfWords mark={marks.get(flow.id)} />
                  <CommentCount count={comments.get(flow.id) ?? 0} />
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
