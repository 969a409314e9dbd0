import { CircleCheck, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { FlowId } from '../../shared/board/ids.ts';
import { useBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Market.module.css';
import { useShowOnMap } from './useShowOnMap.ts';

/** What a handshake or a proposal made. */
export interface Done {
  flow: FlowId;
}

interface DoneLineProps {
  done: Done | null;
  onClose: () => void;
}

/** Says quietly what was made, and leads to it. It goes when the flow goes, by undo for instance. */
export function DoneLine({ done, onClose }: DoneLineProps) {
  const { t } = useI18n();
  const { flows, actors } = useBoard();
  const showOnMap = useShowOnMap();
  const line = useRef<HTMLParagraphElement>(null);
  const flow = done ? flows.get(done.flow) : undefined;
  const isThere = flow !== undefined;
  useEffect(() => {
    if (done && isThere) line.current?.focus();
  }, [done, isThere]);
  if (!flow) return null;
  const words = t('flow.sentence', {
    from: actors.get(flow.from)?.name ?? '',
    to: actors.get(flow.to)?.name ?? '',
    deliverable: flow.deliverable,
  });
  return (
    <div className={styles['done']}>
      <CircleCheck size={24} aria-hidden />
      <p ref={line} tabIndex={-1}>
        {t(flow.stage === 'agreed' ? 'market.sealed' : 'market.proposed', { flow: words })}
      </p>
      <Button variant="quiet" onClick={() => showOnMap(flow.id)}>
        {t('market.showOnMap')}
      </Button>
      <IconButton label={t('action.close')} icon={<X size={22} aria-hidden />} onClick={onClose} />
    </div>
  );
}
