import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import type { Placed } from '../../shared/board/placed.ts';
import { nudgeRecords } from '../../shared/document/commands/nudgeRecords.ts';
import { withFollowers } from '../../shared/drawing/placedRect.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './MoveButtons.module.css';

/** How far one press moves, in pixels on the paper. */
const STEP = 48;

const WAYS = [
  { way: 'left', by: [-STEP, 0], Icon: ArrowLeft },
  { way: 'right', by: [STEP, 0], Icon: ArrowRight },
  { way: 'up', by: [0, -STEP], Icon: ArrowUp },
  { way: 'down', by: [0, STEP], Icon: ArrowDown },
] as const;

/** Moves by taps, for who doesn't drag (WCAG 2.5.7). */
export function MoveButtons({ records }: { records: readonly Placed[] }) {
  const { t } = useI18n();
  const { doc, store, undo } = useOpenBoard();
  const move = (dx: number, dy: number) => {
    const moved = withFollowers(store.getSnapshot(), records);
    undo.perform(() => nudgeRecords(doc, moved, dx, dy), `nudge ${moved.map(({ id }) => id).join(' ')}`);
  };
  return (
    <fieldset className={styles['move']}>
      <legend>{t('move.title')}</legend>
      {WAYS.map(({ way, by: [dx, dy], Icon }) => (
        <IconButton
          key={way}
          label={t(`move.${way}`)}
          icon={<Icon size={20} aria-hidden />}
          onClick={() => move(dx, dy)}
        />
      ))}
    </fieldset>
  );
}
