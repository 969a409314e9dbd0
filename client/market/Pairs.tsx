import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { SuggestedPair } from '../../shared/analysis/suggestedPairs.ts';
import type { Actor } from '../../shared/board/actor.ts';
import type { Item } from '../../shared/board/item.ts';
import { answerNeed } from '../../shared/document/commands/answerNeed.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { SectorIcon } from '../panel/SectorIcon.tsx';
import { sectorStyle } from '../panel/sectorStyle.ts';
import { Button } from '../ui/Button.tsx';
import type { Done } from './DoneLine.tsx';
import { ExchangeButton } from './ExchangeButton.tsx';
import styles from './Market.module.css';

/** On a phone the questions are not to be pushed out of sight. */
const SHOWN_AT_ONCE = { phone: 2, wide: 4 };

interface PairsProps {
  /** best first */
  pairs: readonly SuggestedPair[];
  /** who may say no to what it would give */
  speaker: Actor | undefined;
  onDone: (done: Done) => void;
}

/** Offers and needs that might meet, each with the words that speak for it. */
export function Pairs({ pairs, speaker, onDone }: PairsProps) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const atOnce = matchMedia('(width < 700px)').matches ? SHOWN_AT_ONCE.phone : SHOWN_AT_ONCE.wide;
  const [shown, setShown] = useState(atOnce);
  const left = pairs.length - shown;
  const decline = ({ give, need }: SuggestedPair) =>
    undo.perform(() => answerNeed(doc, { item: need.id, actor: give.actor, answer: 'no' }));
  return (
    <section className={styles['pairs']} aria-labelledby="market-pairs">
      <h3 id="market-pairs">{t('market.pairs')}</h3>
      <p className={styles['hint']}>{t(pairs.length > 0 ? 'market.pairsHint' : 'market.pairsEmpty')}</p>
      {pairs.length > 0 && (
        <ul>
          {pairs.slice(0, shown).map((pair) => (
            <li key={`${pair.give.id} ${pair.need.id}`}>
              <div className={styles['sides']}>
                <Side item={pair.give} />
                <ArrowRight size={22} aria-hidden />
                <Side item={pair.need} />
              </div>
              <Why {...pair} />
              <div className={styles['choices']}>
                <ExchangeButton giver={pair.give.actor} need={pair.need} give={pair.give} onDone={onDone} />
                {canEdit && speaker?.id === pair.give.actor && (
                  <Button
                    variant="quiet"
                    aria-label={t('market.declineOn', { need: pair.need.text })}
                    onClick={() => decline(pair)}
                  >
                    {t('market.decline')}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button variant="quiet" onClick={() => setShown(shown + atOnce)}>
          {t('market.more', { count: Math.min(left, atOnce) })}
        </Button>
      )}
    </section>
  );
}

const VERBS = { offer: 'market.offers', resource: 'market.has', need: 'market.needs' } as const;

function Side({ item }: { item: Item }) {
  const { t } = useI18n();
  const actor = useBoard().actors.get(item.actor);
  if (!actor) return null;
  return (
    <div className={styles['side']} data-sector style={sectorStyle(actor.sector)}>
      <p className={styles['who']}>
        <SectorIcon sector={actor.sector} size={18} />
        <span>
          {actor.name}
          {actor.absent && ` · ${t('actor.absent')}`}
        </span>
      </p>
      <p>
        <span className={styles['verb']}>{t(VERBS[item.kind])}</span> <strong>{item.text}</strong>
      </p>
    </div>
  );
}

function Why({ shared }: SuggestedPair) {
  const { t } = useI18n();
  const [give, need] = [shared.give.join(', '), shared.need.join(', ')];
  const isSame = give.toLowerCase() === need.toLowerCase();
  return (
    <p className={styles['why']}>{isSame ? t('market.whySame', { words: give }) : t('market.why', { give, need })}</p>
  );
}
