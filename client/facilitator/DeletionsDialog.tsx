import { Undo2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeletionSummary } from '../../shared/protocol/deletions.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { personName } from '../board/personLook.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { relativeTime } from '../i18n/relativeTime.ts';
import { useNow } from '../i18n/useNow.ts';
import { listDeletions, restoreDeletion } from '../join/api.ts';
import { apiProblem } from '../join/apiProblem.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './DeletionsDialog.module.css';
import { deletionWords } from './deletionWords.ts';

interface DeletionsDialogProps {
  boardId: string;
  onClose: () => void;
}

/** What anybody has deleted in the last half hour, to be put back. */
export default function DeletionsDialog({ boardId, onClose }: DeletionsDialogProps) {
  const { t, locale } = useI18n();
  const { people } = useBoard();
  const now = useNow();
  const { deletions, problem, load } = useDeletions(boardId);
  const [working, setWorking] = useState<string | null>(null);
  const [outcome, setOutcome] = useState('');
  const outcomeLine = useRef<HTMLParagraphElement>(null);

  const restore = async (deletion: DeletionSummary) => {
    setWorking(deletion.id);
    try {
      await restoreDeletion(boardId, deletion.id);
      setOutcome(t('deletions.restored', { what: deletionWords(deletion, t, locale) }));
      await load();
    } catch (error) {
      setOutcome(apiProblem(error, t));
    }
    setWorking(null);
    // The button goes with its row.
    outcomeLine.current?.focus();
  };

  return (
    <Dialog title={t('deletions.title')} closeLabel={t('action.close')} onClose={onClose}>
      <p className={styles['hint']}>{t('deletions.hint')}</p>
      <p ref={outcomeLine} className={styles['outcome']} role="status" tabIndex={-1}>
        {outcome}
      </p>
      {problem !== null && (
        <div className={styles['problem']}>
          <p role="alert">{problem}</p>
          <Button variant="quiet" onClick={() => void load()}>
            {t('join.retry')}
          </Button>
        </div>
      )}
      {deletions === null && problem === null && <p role="status">{t('state.loading')}</p>}
      {deletions?.length === 0 && <p>{t('deletions.none')}</p>}
      {deletions && deletions.length > 0 && (
        <ul className={styles['deletions']}>
          {deletions.map((deletion) => (
            <li key={deletion.id}>
              <span className={styles['what']}>
                {deletionWords(deletion, t, locale)}
                <small>
                  {deletion.by === null
                    ? t('deletions.byForgotten')
                    : personName(people, deletion.by, t('person.guest'))}
                  {' · '}
                  {relativeTime(locale, Date.parse(deletion.at), now)}
                </small>
              </span>
              <Button
                variant="quiet"
                icon={<Undo2 size={18} aria-hidden />}
                disabled={working !== null}
                onClick={() => void restore(deletion)}
              >
                {t('deletions.restore')}
                <VisuallyHidden>{deletionWords(deletion, t, locale)}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** The list, asked for again whenever something comes onto the board or goes from it: one question at a time, however busy the room. */
function useDeletions(boardId: string) {
  const { t } = useI18n();
  const { store } = useOpenBoard();
  const [deletions, setDeletions] = useState<DeletionSummary[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const asking = useRef<Promise<void> | null>(null);
  const isStale = useRef(false);

  /** Resolves when the list is no older than the call. */
  const load = useCallback((): Promise<void> => {
    isStale.current = true;
    const ask = async () => {
      while (isStale.current) {
        isStale.current = false;
        try {
          setDeletions((await listDeletions(boardId)).deletions);
          setProblem(null);
        } catch (error) {
          setProblem(apiProblem(error, t));
        }
      }
      asking.current = null;
    };
    asking.current ??= ask();
    return asking.current;
  }, [boardId, t]);

  useEffect(() => {
    void load();
    return store.onChanges((changes) => {
      if (changes.some(({ kind }) => kind !== 'changed')) void load();
    });
  }, [load, store]);
  return { deletions, problem, load };
}
