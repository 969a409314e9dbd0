import { CircleSlash } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { onLayer } from '../../shared/analysis/onLayer.ts';
import type { Gone, WhatIfGone } from '../../shared/analysis/whatIfGone.ts';
import { goneInWords, missedInWords } from '../../shared/analysis/words/missedInWords.ts';
import { speaker } from '../../shared/analysis/words/Speaker.ts';
import type { Board } from '../../shared/board/board.ts';
import { placedRect } from '../../shared/drawing/placedRect.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard, useShown } from '../board/OpenBoard.tsx';
import { useConsequences } from '../board/useWhatIf.ts';
import { useCommands } from '../commands/Commands.ts';
import { showFindings } from '../commands/look/showFindings.ts';
import { stopWhatIf } from '../commands/look/stopWhatIf.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { marksOf } from './marksOf.ts';
import { useLatestAnswer } from './useLatestAnswer.ts';
import { useNetwork } from './useNetwork.ts';
import styles from './WhatIfNotice.module.css';

/** As many actors as one sees at once on a screen. */
const READABLE = 60;

export interface WhatIfQuestion {
  board: Board;
  gone: Gone;
}

/** Works out what would be missed, on the layer that is shown, and says in one line that the board is shown without it. */
export default function WhatIfNotice({ gone }: { gone: Gone }) {
  const { t, locale } = useI18n();
  const { whatIf } = useOpenBoard();
  const { task } = useBoardTask();
  const { run, context } = useCommands();
  const whole = useNetwork();
  const { layer } = useShown();
  const question = useMemo<WhatIfQuestion>(
    () => ({ board: layer ? onLayer(whole, layer) : whole, gone }),
    [whole, layer, gone],
  );
  const { last, state, retry } = useLatestAnswer<WhatIfQuestion, WhatIfGone>(startWorker, question);
  useEffect(() => {
    if (!last) return;
    const { board, gone } = last.question;
    whatIf.learn(gone, { board, missed: last.answer, marks: marksOf(board, gone, last.answer) });
  }, [whatIf, last]);

  const consequences = useConsequences();
  const isKnown = consequences !== null;
  useEffect(() => {
    if (!isKnown) return;
    const { map, open } = context();
    const board = open.store.getSnapshot();
    const place = 'actor' in gone ? placedRect(board, { root: 'actors', id: gone.actor }) : null;
    // Whoever asks what would be missed wants to see all of it, as far as it can be read.
    if (board.actors.size <= READABLE) map?.fit();
    else if (place) map?.flyTo(place);
  }, [isKnown, gone, context]);
  const words = useMemo(() => {
    if (!consequences) return null;
    const speaking = speaker(consequences.board, t, locale);
    return missedInWords(speaking, gone, consequences.missed).summary.text;
  }, [consequences, gone, t, locale]);
  const what = useMemo(() => goneInWords(speaker(whole, t, locale), gone), [whole, t, locale, gone]);

  useEffect(() => {
    // Deleted, here or by others: there is nothing left to imagine away.
    if (what === '') whatIf.imagine(null);
  }, [what, whatIf]);

  return (
    <div role="status">
      <Notice
        icon={CircleSlash}
        actions={
          <>
            {state === 'failed' && (
              <Button variant="quiet" onClick={retry}>
                {t('says.retry')}
              </Button>
            )}
            {task.kind !== 'findings' && (
              <Button variant="quiet" onClick={() => run(showFindings)}>
                {t('whatIf.read')}
              </Button>
            )}
            <Button variant="quiet" onClick={() => run(stopWhatIf)}>
              {t('whatIf.stop')}
            </Button>
          </>
        }
      >
        <strong>{what}.</strong>{' '}
        <span className={state === 'failed' ? undefined : styles['summary']}>
          {state === 'failed' ? t('says.failed') : (words ?? t('says.working'))}
        </span>
      </Notice>
    </div>
  );
}

const startWorker = () => new Worker(new URL('./whatIf.worker.ts', import.meta.url), { type: 'module' });
