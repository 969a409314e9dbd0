import { Maximize2, Minimize2, Scan } from 'lucide-react';
import type { Area } from '../../shared/board/area.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { resizeArea } from '../../shared/document/commands/resizeArea.ts';
import { areaAround, SMALLEST_AREA } from '../../shared/drawing/areaGeometry.ts';
import { placedRect, standingOn } from '../../shared/drawing/placedRect.ts';
import { boundsOf } from '../../shared/drawing/rect.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { LineField } from './LineField.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import styles from './Panel.module.css';

/** By how much one press makes an area larger, in pixels on the paper. */
const STEP = 96;

export function AreaPanel({ area }: { area: Area }) {
  const { t, locale } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const board = useBoard();
  const standing = standingOn(board, area);
  const names = standing
    .flatMap(({ id }) => board.actors.get(id as ActorId)?.name ?? [])
    .sort((a, b) => a.localeCompare(b, locale));

  const grow = (by: number) => {
    const width = Math.max(SMALLEST_AREA.width, area.width + by);
    const height = Math.max(SMALLEST_AREA.height, area.height + by);
    undo.perform(() => resizeArea(doc, area.id, { width, height }), `resize ${area.id}`);
  };
  const fit = () => {
    const content = boundsOf(standing.flatMap((record) => placedRect(board, record) ?? []));
    if (content) undo.perform(() => editRecord(doc, 'areas', area.id, areaAround(content)));
  };
  return (
    <>
      <p className={styles['hint']}>
        {names.length > 0 ? t('area.holds', { names: names.join(', ') }) : t('area.holdsNobody')}
      </p>
      <fieldset className={styles['fields']} disabled={!canEdit}>
        <LineField
          label={t('area.name')}
          value={area.name}
          required
          onCommit={(name) => undo.perform(() => editRecord(doc, 'areas', area.id, { name }))}
        />
        {canEdit && (
          <div className={styles['actions']}>
            <Button variant="quiet" icon={<Maximize2 size={18} aria-hidden />} onClick={() => grow(STEP)}>
              {t('area.larger')}
            </Button>
            <Button variant="quiet" icon={<Minimize2 size={18} aria-hidden />} onClick={() => grow(-STEP)}>
              {t('area.smaller')}
            </Button>
            {standing.length > 0 && (
              <Button variant="quiet" icon={<Scan size={18} aria-hidden />} onClick={fit}>
                {t('area.fit')}
              </Button>
            )}
          </div>
        )}
        {canEdit && <MoveButtons records={[{ root: 'areas', id: area.id }]} />}
      </fieldset>
      {canEdit && (
        <div className={styles['actions']}>
          <DeleteButton id={area.id} label={t('area.delete')} />
          <p className={styles['hint']}>{t('area.deleteHint')}</p>
        </div>
      )}
    </>
  );
}
