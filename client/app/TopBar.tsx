import { FileDown, History, Lightbulb, Menu, QrCode, Search, Settings } from 'lucide-react';
import { memo } from 'react';
import { editBoardInfo } from '../../shared/document/commands/editBoardInfo.ts';
import { useBoardPart, useOpenBoard, useSessionStatus } from '../board/OpenBoard.tsx';
import type { BoardView } from '../commands/boardViews.ts';
import { useCommands } from '../commands/Commands.ts';
import { search } from '../commands/look/search.ts';
import { showFindings } from '../commands/look/showFindings.ts';
import { files } from '../commands/page/files.ts';
import { palette } from '../commands/page/palette.ts';
import { settings } from '../commands/page/settings.ts';
import { share } from '../commands/page/share.ts';
import { versions } from '../commands/page/versions.ts';
import { CommentsButton } from '../comments/CommentsButton.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { WorkshopAccess } from '../join/access.ts';
import { PeopleButton } from '../people/PeopleButton.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { EditableLine } from './EditableLine.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import styles from './TopBar.module.css';
import { ViewSwitcher } from './ViewSwitcher.tsx';

interface TopBarProps {
  access: WorkshopAccess;
  boardId: string;
  onBoardChange: (id: string) => void;
  view: BoardView;
  onViewChange: (view: BoardView) => void;
}

/** Title, view, saved state, who is here, share. */
export const TopBar = memo(function TopBar({ access, boardId, onBoardChange, view, onViewChange }: TopBarProps) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const board = useBoardPart(({ board }) => board);
  const ready = useSessionStatus('ready');
  const { run } = useCommands();

  return (
    <header className={styles['bar']}>
      <div className={styles['titles']}>
        <EditableLine
          className={styles['title'] ?? ''}
          label={t('board.title')}
          value={board.title}
          required
          canEdit={canEdit && ready}
          onCommit={(title) => undo.perform(() => editBoardInfo(doc, { title }))}
        />
        <EditableLine
          className={styles['question'] ?? ''}
          label={t('board.question')}
          value={board.question}
          placeholder={t('board.questionPlaceholder')}
          canEdit={canEdit && ready}
          onCommit={(question) => undo.perform(() => editBoardInfo(doc, { question }))}
        />
      </div>
      {access.boards.length > 1 && (
        <select
          className={styles['boards']}
          aria-label={t('board.choose')}
          value={boardId}
          onChange={(event) => onBoardChange(event.target.value)}
        >
          {access.boards.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
      <div className={styles['view']}>
        <ViewSwitcher view={view} onChange={onViewChange} />
      </div>
      <div className={styles['status']}>
        <SaveStatus />
      </div>
      <div className={styles['files']}>
        <IconButton label={t('palette.title')} icon={<Menu size={22} aria-hidden />} onClick={() => run(palette)} />
        <IconButton
          className={styles['lessOften'] ?? ''}
          label={t('search.title')}
          icon={<Search size={22} aria-hidden />}
          onClick={() => run(search)}
        />
        <IconButton
          className={styles['seldom'] ?? ''}
          label={t('says.title')}
          icon={<Lightbulb size={22} aria-hidden />}
          onClick={() => run(showFindings)}
        />
        <CommentsButton />
        <IconButton
          className={styles['seldom'] ?? ''}
          label={t('files.title')}
          icon={<FileDown size={22} aria-hidden />}
          onClick={() => run(files)}
        />
        <IconButton
          className={styles['seldom'] ?? ''}
          label={t('versions.title')}
          icon={<History size={22} aria-hidden />}
          onClick={() => run(versions)}
        />
        <IconButton
          className={styles['lessOften'] ?? ''}
          label={t('settings.title')}
          icon={<Settings size={22} aria-hidden />}
          onClick={() => run(settings)}
        />
      </div>
      <div className={styles['people']}>
        <PeopleButton />
        <Button variant="primary" icon={<QrCode size={20} aria-hidden />} onClick={() => run(share)}>
          {t('share.button')}
        </Button>
      </div>
    </header>
  );
});
