import { useEffect, useMemo, useState } from 'react';
import type { Nature } from '../../shared/board/flow.ts';
import type { FlowId } from '../../shared/board/ids.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { UndoButtons } from '../board/UndoButtons.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useNarrow } from '../ui/useNarrow.ts';
import { cellsOf } from './cells.ts';
import { GiverList } from './GiverList.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './MatrixView.module.css';

/** With more actors than this nobody reads a matrix, and a browser would choke on its cells. */
const MOST_ACTORS = 60;

/** Who gives what to whom: the row gives to the column, and on the diagonal stands what an actor gets out of it itself. */
export default function MatrixView() {
  const { t } = useI18n();
  const { store, reveal, canEdit } = useOpenBoard();
  const { flows } = useBoard();
  const actors = useActorsByName();
  const isNarrow = useNarrow();
  const cells = useMemo(() => cellsOf(flows.values()), [flows]);
  // What is written next is most often of the same nature.
  const [nature, setNature] = useState<Nature>('tangible');
  useEffect(
    () =>
      reveal.register(({ root, id }) => {
        const flow = root === 'flows' ? store.getSnapshot().flows.get(id as FlowId) : undefined;
        return flow?.from ?? (root === 'actors' ? id : null);
      }),
    [reveal, store],
  );

  const isMany = actors.length > MOST_ACTORS;
  const content = { actors, cells, nature, onNature: setNature };
  return (
    <section className={styles['view']} aria-label={t('matrix.label')} tabIndex={-1} data-editor>
      <div className={styles['head']}>
        <div>
          <h2>{t('matrix.label')}</h2>
          <p>{isMany ? t('matrix.tooMany') : t(isNarrow ? 'matrix.introNarrow' : 'matrix.intro')}</p>
        </div>
        {canEdit && (
          <div className={styles['undo']}>
            <UndoButtons />
          </div>
        )}
      </div>
      {actors.length === 0 && <p className={styles['empty']}>{t('matrix.empty')}</p>}
      {actors.length > 0 && (isNarrow || isMany ? <GiverList {...content} /> : <MatrixGrid {...content} />)}
    </section>
  );
}
