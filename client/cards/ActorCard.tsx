import type { ReactNode } from 'react';
import type { GivesAndGets } from '../../shared/analysis/givesAndGets.ts';
import type { ItemsByKind } from '../../shared/analysis/itemsByActor.ts';
import type { MissedFlow } from '../../shared/analysis/missedWithout.ts';
import type { Actor } from '../../shared/board/actor.ts';
import type { Board } from '../../shared/board/board.ts';
import type { Flow } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { ITEM_KINDS } from '../../shared/board/item.ts';
import type { Role } from '../../shared/board/role.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { FlowLine } from '../panel/FlowLine.tsx';
import { flowTraits } from '../panel/flowTraits.ts';
import { ItemLine } from '../panel/ItemLine.tsx';
import { SectorIcon } from '../panel/SectorIcon.tsx';
import { sectorStyle } from '../panel/sectorStyle.ts';
import styles from './ActorCard.module.css';

const QUESTIONS = ['activities', 'audience', 'strengths'] as const;

interface ActorCardProps {
  actor: Actor;
  flows: GivesAndGets;
  items: ItemsByKind;
  roles: readonly Role[];
  missed: readonly MissedFlow[];
  board: Board;
  nameOf: (actor: ActorId) => string;
  isSelected: boolean;
}

/** All that is known of one actor, to be read; a click or Enter opens it to be written. */
export function ActorCard(props: ActorCardProps) {
  const { actor, flows, items, roles, missed, board, nameOf, isSelected } = props;
  const { t } = useI18n();
  const { selection } = useOpenBoard();
  const { setTask, focusPanel } = useBoardTask();
  const open = () => {
    setTask(NO_TASK);
    selection.set([actor.id]);
    focusPanel();
  };
  const flowLine = (flow: Flow, arrow: string, other: ActorId) => (
    <li key={flow.id} className={styles['flow']}>
      <FlowLine nature={flow.nature} stage={flow.stage} />
      <span>
        {flow.deliverable} {arrow} {nameOf(other)} <small>{flowTraits(flow, board.actors, t).join(', ')}</small>
      </span>
    </li>
  );
  return (
    <li
      className={styles['card']}
      data-sector
      style={sectorStyle(actor.sector)}
      data-selected={isSelected || undefined}
      data-absent={actor.absent || undefined}
    >
      <h3>
        <button type="button" data-record={actor.id} aria-pressed={isSelected} onClick={open}>
          {actor.name}
        </button>
      </h3>
      <p className={styles['sector']}>
        <SectorIcon sector={actor.sector} size={18} />
        {t(`sector.${actor.sector}`)}
        {actor.absent && ` · ${t('actor.absent')}`}
      </p>
      <p className={styles['origin']}>{board.board.title}</p>
      {actor.description.trim() !== '' && <p className={styles['text']}>{actor.description}</p>}
      {roles.length > 0 && (
        <p>
          <strong>{t('actor.roles')}:</strong> {roles.map(({ name }) => name).join(', ')}
        </p>
      )}
      {QUESTIONS.filter((field) => actor[field].trim() !== '').map((field) => (
        <Part key={field} title={t(`actor.${field}`)}>
          <p className={styles['text']}>{actor[field]}</p>
        </Part>
      ))}
      {flows.gives.length > 0 && (
        <Part title={t('actor.gives')}>
          <ul>{flows.gives.map((flow) => flowLine(flow, '→', flow.to))}</ul>
        </Part>
      )}
      {flows.gets.length > 0 && (
        <Part title={t('actor.gets')}>
          <ul>{flows.gets.map((flow) => flowLine(flow, '←', flow.from))}</ul>
        </Part>
      )}
      {ITEM_KINDS.filter((kind) => items[kind].length > 0).map((kind) => (
        <Part key={kind} title={t(`item.title.${kind}`)}>
          <ul>
            {items[kind].map((item) => (
              <ItemLine key={item.id} item={item} />
            ))}
          </ul>
        </Part>
      ))}
      {missed.length > 0 && (
        <Part title={t('cards.missed')}>
          <ul>
            {missed.map(({ flow, hasOtherSource }) => (
              <li key={flow.id} className={styles['missed']}>
                {nameOf(flow.to)}: {flow.deliverable}
                {!hasOtherSource && <small> {t('cards.noOtherSource')}</small>}
                {flow.missed.trim() !== '' && <p className={styles['text']}>{flow.missed}</p>}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </li>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h4>{title}</h4>
      {children}
    </section>
  );
}
