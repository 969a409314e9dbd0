import { useEffect, useMemo, useState } from 'react';
import type { Nature } from '../../shared/board/flow.ts';
import type { FlowId } from '../../shared/board/ids.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { ViewHeader } from '../board/ViewHeader.tsx';
import { ViewPage } from '../board/ViewPage.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useNarrow } from '../ui/useNarrow.ts';
import { cellsOf } from './cells.ts';
import { GiverList } from './GiverList.tsx';
import { type CellContent, MatrixGrid } from './MatrixGrid.tsx';
import styles from './MatrixView.module.css';

/** With more actors than this their words don't fit on a laptop: marks come first. */
const MOST_IN_WORDS = 12;

/** With more actors than this nobody reads a matrix, and a browser would choke on its cells. */
const MOST_ACTORS = 60;

/** Who gives what to whom: the row gives to the column, and on the diagonal stands what an actor gets out of it itself. */
export default function MatrixView() {
  const { t } = useI18n();
  const { store, reveal } = useOpenBoard();
  const { flows } = useBoard();
  const actors = useActorsByName();
  const isNarrow = useNarrow();
  const cells = useMemo(() => cellsOf(flows.values()), [flows]);
  // What is written next is most often of the same nature.
  const [nature, setNature] = useState<Nature>('tangible');
  const [chosen, setChosen] = useState<CellContent | null>(null);
  useEffect(
    () =>
      reveal.register(({ root, id }) => {
        const flow = root === 'flows' ? store.getSnapshot().flows.get(id as FlowId) : undefined;
        return flow?.from ?? (root === 'actors' ? id : null);
      }),
    [reveal, store],
  );

  const isGrid = !isNarrow && actors.length <= MOST_ACTORS;
  const shows = chosen ?? (actors.length > MOST_IN_WORDS ? 'marks' : 'words');
  const content = { actors, cells, nature, onNature: setNature };
  return (
    <ViewPage label={t('matrix.label')} className={styles['view']}>
      <ViewHeader
        title={t('matrix.label')}
        tools={
          isGrid &&
          actors.length > 0 && (
            <SegmentedControl
              label={t('matrix.shows')}
              hideLabel
              value={shows}
              onChange={setChosen}
              options={(['words', 'marks'] as const).map((value) => ({ value, label: t(`matrix.${value}`) }))}
            />
          )
        }
      >
        <p>{t(isGrid ? 'matrix.intro' : isNarrow ? 'matrix.introNarrow' : 'matrix.tooMany')}</p>
      </ViewHeader>
      {actors.length === 0 && <p className={styles['empty']}>{t('matrix.empty')}</p>}
      {actors.length > 0 && (isGrid ? <MatrixGrid {...content} shows={shows} /> : <GiverList {...content} />)}
    </ViewPage>
  );
}
