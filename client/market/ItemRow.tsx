import { Trash2 } from 'lucide-react';
import type { Item } from '../../shared/board/item.ts';
import { deleteItems } from '../../shared/document/commands/deleteItems.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { SectorIcon } from '../panel/SectorIcon.tsx';
import { sectorStyle } from '../panel/sectorStyle.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Done } from './DoneLine.tsx';
import { ExchangeButton } from './ExchangeButton.tsx';
import styles from './Market.module.css';

interface ItemRowProps {
  item: Item;
  canDelete: boolean;
  onDone: (done: Done) => void;
}

/** One offer or need, whose it is, and what has been answered to it. */
export function ItemRow({ item, canDelete, onDone }: ItemRowProps) {
  const { t } = useI18n();
  const { doc, undo, selection } = useOpenBoard();
  const { actors, answers } = useBoard();
  const { setTask, focusPanel } = useBoardTask();
  const actor = actors.get(item.actor);
  if (!actor) return null;
  const answered = [...answers.values()]
    .filter((answer) => answer.item === item.id)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const openActor = () => {
    setTask(NO_TASK);
    selection.set([actor.id]);
    focusPanel();
  };
  return (
    <li className={styles['item']} data-record={item.id} data-sector style={sectorStyle(actor.sector)}>
      <div className={styles['itemHead']}>
        <p>{item.text}</p>
        {canDelete && (
          <IconButton
            label={t('market.deleteItem', { text: item.text })}
            icon={<Trash2 size={20} aria-hidden />}
            onClick={() => undo.perform(() => deleteItems(doc, [item.id]))}
          />
        )}
      </div>
      <p className={styles['itemFoot']}>
        <button type="button" aria-label={t('market.openActor', { actor: actor.name })} onClick={openActor}>
          <SectorIcon sector={actor.sector} size={18} />
          <span>{actor.name}</span>
        </button>
        <small>
          {t(`sector.${actor.sector}`)} · {t(`nature.${item.nature}`)}
        </small>
      </p>
      {answered.length > 0 && (
        <ul className={styles['given']} aria-label={t('market.answers')}>
          {answered.map(({ id, actor: by, answer }) => (
            <li key={id}>
              <span>
                {t('market.answerLine', { actor: actors.get(by)?.name ?? '', answer: t(`answer.${answer}`) })}
              </span>
              {(answer === 'yes' || answer === 'try') && <ExchangeButton giver={by} need={item} onDone={onDone} />}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
