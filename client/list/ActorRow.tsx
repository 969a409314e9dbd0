import { ChevronDown, ChevronRight, Pencil, Plus, Square, SquareCheck } from 'lucide-react';
import { memo, useId } from 'react';
import type { GivesAndGets } from '../../shared/analysis/givesAndGets.ts';
import type { ItemsByKind } from '../../shared/analysis/itemsByActor.ts';
import type { Actor } from '../../shared/board/actor.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import type { Role } from '../../shared/board/role.ts';
import { type BoardTask, NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import type { Holder } from '../board/useHolders.ts';
import { useWhatIfMark } from '../board/useWhatIf.ts';
import { CommentCount } from '../comments/CommentMark.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { FlowGroup } from '../panel/FlowRows.tsx';
import { ItemGroups } from '../panel/ItemGroups.tsx';
import { SectorIcon } from '../panel/SectorIcon.tsx';
import { sectorStyle } from '../panel/sectorStyle.ts';
import { WhatIfWords } from '../panel/WhatIfWords.tsx';
import { Button } from '../ui/Button.tsx';
import { NameTag } from '../ui/NameTag.tsx';
import styles from './ListView.module.css';

interface ActorRowProps {
  actor: Actor;
  flows: GivesAndGets;
  roles: readonly Role[];
  items: ItemsByKind;
  isMine: boolean;
  isSelected: boolean;
  isOpen: boolean;
  onToggle: (id: ActorId, open: boolean) => void;
  /** open threads about it */
  comments: number;
  holder: Holder | undefined;
}

/** Drawn anew only when its own content changes: there may be hundreds, and others' pointers move all the time. */
export const ActorRow = memo(function ActorRow(props: ActorRowProps) {
  const { actor, flows, roles, items, isMine, isSelected, isOpen, onToggle, comments, holder } = props;
  const { t } = useI18n();
  const { selection, canEdit } = useOpenBoard();
  const { task, setTask, focusPanel } = useBoardTask();
  const body = useId();
  const mark = useWhatIfMark(actor.id);
  const begin = (task: BoardTask) => {
    setTask(task);
    focusPanel();
  };
  return (
    <li
      className={styles['actor']}
      data-sector
      style={sectorStyle(actor.sector)}
      data-selected={isSelected || undefined}
    >
      <p className={styles['sector']}>
        <SectorIcon sector={actor.sector} size={18} />
        {t(`sector.${actor.sector}`)}
        {isMine && ` · ${t('list.yours')}`}
        {actor.absent && ` · ${t('actor.absent')}`}
        <WhatIfWords mark={mark} />
        {holder && <NameTag className={styles['holder']} {...holder} />}
      </p>
      <h2>
        {task.kind === 'selectSeveral' ? (
          <button
            type="button"
            data-record={actor.id}
            aria-pressed={isSelected}
            onClick={() => selection.toggle(actor.id)}
          >
            {actor.name}
            {isSelected ? <SquareCheck size={20} aria-hidden /> : <Square size={20} aria-hidden />}
          </button>
        ) : (
          <button
            type="button"
            data-record={actor.id}
            aria-expanded={isOpen}
            aria-controls={body}
            onClick={() => onToggle(actor.id, !isOpen)}
          >
            {actor.name}
            {isOpen ? <ChevronDown size={20} aria-hidden /> : <ChevronRight size={20} aria-hidden />}
          </button>
        )}
      </h2>
      <p className={styles['counts']}>
        {t('actor.counts', { gives: flows.gives.length, gets: flows.gets.length })}
        {items.offer.length + items.need.length > 0 &&
          ` · ${t('item.counts', { offers: items.offer.length, needs: items.need.length })}`}
        <CommentCount count={comments} />
      </p>
      {roles.length > 0 && (
        <p className={styles['roles']}>
          {t('actor.roles')}: {roles.map(({ name }) => name).join(', ')}
        </p>
      )}
      <div id={body} hidden={!isOpen} className={styles['body']}>
        {isOpen && (
          <>
            <FlowGroup title={t('actor.gives')} flows={flows.gives} other="to" empty={t('actor.givesNothing')} />
            {canEdit && (
              <Button
                variant="quiet"
                icon={<Plus size={20} aria-hidden />}
                onClick={() => begin({ kind: 'connect', from: actor.id, to: null })}
              >
                {t('actor.addGives')}
              </Button>
            )}
            <FlowGroup title={t('actor.gets')} flows={flows.gets} other="from" empty={t('actor.getsNothing')} />
            {canEdit && (
              <Button
                variant="quiet"
                icon={<Plus size={20} aria-hidden />}
                onClick={() => begin({ kind: 'connect', from: null, to: actor.id })}
              >
                {t('actor.addGets')}
              </Button>
            )}
            <ItemGroups items={items} />
            <Button
              variant="quiet"
              icon={<Pencil size={18} aria-hidden />}
              onClick={() => {
                selection.set([actor.id]);
                begin(NO_TASK);
              }}
            >
              {canEdit ? t('list.edit') : t('list.show')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
});
