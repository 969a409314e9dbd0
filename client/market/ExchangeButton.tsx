import { Handshake, Send } from 'lucide-react';
import { useState } from 'react';
import { meetingFlow } from '../../shared/analysis/meetingFlow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import type { Item } from '../../shared/board/item.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import type { Done } from './DoneLine.tsx';
import { ExchangeForm } from './ExchangeForm.tsx';
import styles from './Market.module.css';
import { useShowOnMap } from './useShowOnMap.ts';

interface ExchangeButtonProps {
  giver: ActorId;
  need: Item;
  /** what the giver offers for it, where that is written */
  give?: Item;
  onDone: (done: Done) => void;
}

/**
 * Leads from a need that may be met to the flow that meets it. Hands are shaken by who represents either side, or by the
 * facilitator, with both sides here; else it stays a proposal. What is agreed or proposed already is only shown.
 */
export function ExchangeButton({ giver, need, give, onDone }: ExchangeButtonProps) {
  const { t } = useI18n();
  const { me, canEdit } = useOpenBoard();
  const board = useBoard();
  const [isOpen, setOpen] = useState(false);
  const showOnMap = useShowOnMap();
  const { actors, people } = board;
  const [from, to] = [actors.get(giver), actors.get(need.actor)];
  if (!from || !to) return null;

  const mine = people.get(me.id)?.actor;
  const isSide = me.role === 'facilitator' || mine === from.id || mine === to.id;
  const isAbsent = from.absent === true || to.absent === true;
  const canShake = isSide && !isAbsent;
  const flow = meetingFlow(board, need, giver, give?.text);
  const names = { from: from.name, to: to.name };
  const words = flow && t('flow.sentence', { ...names, deliverable: flow.deliverable });

  const made = flow && (
    <p className={styles['made']}>
      <span>{t(flow.stage === 'agreed' ? 'market.sealed' : 'market.proposed', { flow: words ?? '' })}</span>
      <Button variant="plain" onClick={() => showOnMap(flow.id)}>
        {t('market.showOnMap')}
      </Button>
    </p>
  );
  if (flow?.stage === 'agreed' || (flow && !canShake) || !canEdit) return made ?? null;
  if (isOpen) {
    return (
      <ExchangeForm
        from={from}
        to={to}
        need={need}
        give={give}
        flow={flow}
        kind={canShake ? 'handshake' : 'proposal'}
        hint={canShake ? null : t(isAbsent ? 'market.absentHint' : 'market.notSideHint')}
        onDone={(made) => {
          setOpen(false);
          onDone({ flow: made });
        }}
        onCancel={() => setOpen(false)}
      />
    );
  }
  return (
    <div className={styles['exchange']}>
      {made}
      <Button
        variant="quiet"
        icon={canShake ? <Handshake size={20} aria-hidden /> : <Send size={18} aria-hidden />}
        aria-label={t(canShake ? 'market.shakeOn' : 'market.proposeOn', names)}
        onClick={() => setOpen(true)}
      >
        {t(canShake ? 'market.shake' : 'market.propose')}
      </Button>
    </div>
  );
}
