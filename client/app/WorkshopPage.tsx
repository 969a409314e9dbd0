import { type ComponentType, useEffect, useState } from 'react';
import type { Locale } from '../../shared/board/board.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { firstBoard, type WorkshopAccess } from '../join/access.ts';
import { JoinPage } from '../join/JoinPage.tsx';
import { JoinProblemPage } from '../join/JoinProblemPage.tsx';
import { UpdateAccess } from '../join/UpdateAccess.ts';
import { useWorkshopAccess } from '../join/useWorkshopAccess.ts';
import { Waiting } from '../page/Waiting.tsx';
import { closeAhead, openAhead } from '../session/sessionAhead.ts';

const loadBoardPage = () => import('./BoardPage.tsx');

interface WorkshopPageProps {
  id: string;
  onWorkshopLocale: (locale: Locale | null) => void;
}

/** A workshop's address: the way in for who comes by a link, the board for who is in. */
export function WorkshopPage({ id, onWorkshopLocale }: WorkshopPageProps) {
  const { t } = useI18n();
  const { entry, join, retry, update } = useWorkshopAccess(id);
  const access = entry.kind === 'in' ? entry.access : null;

  useEffect(() => {
    // Loads the board while the person reads what joining means.
    loadBoardPage().catch(() => undefined);
    return closeAhead;
  }, []);
  const locale = access?.workshop.locale ?? null;
  useEffect(() => {
    onWorkshopLocale(locale);
    return () => onWorkshopLocale(null);
  }, [locale, onWorkshopLocale]);
  const title = access?.workshop.title;
  useEffect(() => {
    if (title !== undefined) document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);

  if (entry.kind === 'checking') return <Waiting />;
  if (entry.kind === 'invited') return <JoinPage onJoin={join} />;
  if (entry.kind === 'shut') return <JoinProblemPage problem={entry.problem} onRetry={retry} />;
  return (
    <UpdateAccess value={update}>
      <BoardPlace key={entry.access.participant.id} access={entry.access} />
    </UpdateAccess>
  );
}

/** The board, as soon as its code is here. Not by `lazy`: React holds back for 300 ms what follows a fallback. */
function BoardPlace({ access }: { access: WorkshopAccess }) {
  const [BoardPage, setBoardPage] = useState<ComponentType<{ access: WorkshopAccess }> | null>(null);
  useEffect(() => {
    loadBoardPage().then(
      (code) => setBoardPage(() => code.default),
      (error) =>
        // To the boundary that tells of what fails to render.
        setBoardPage(() => {
          throw error;
        }),
    );
  }, []);
  return BoardPage ? <BoardPage access={access} /> : <WaitingForBoard access={access} />;
}

/** The code that shows the board is on its way; what is on it comes meanwhile. */
function WaitingForBoard({ access }: { access: WorkshopAccess }) {
  const boardId = firstBoard(access);
  const { id } = access.participant;
  useEffect(() => {
    void openAhead(boardId, id);
  }, [boardId, id]);
  return <Waiting />;
}
