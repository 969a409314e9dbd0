import { useMemo, useState } from 'react';
import { needsToAnswer } from '../../shared/analysis/needsToAnswer.ts';
import { type SuggestedPair, suggestedPairs } from '../../shared/analysis/suggestedPairs.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useRevealInPanel } from '../board/useRevealInPanel.ts';
import { ViewHeader } from '../board/ViewHeader.tsx';
import { ViewPage } from '../board/ViewPage.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Asked } from './Asked.tsx';
import { type Done, DoneLine } from './DoneLine.tsx';
import { ItemsOfKind } from './ItemsOfKind.tsx';
import { itemFilter, type MarketFilter } from './itemFilter.ts';
import styles from './Market.module.css';
import { MarketFilterFields } from './MarketFilterFields.tsx';
import { Pairs } from './Pairs.tsx';
import { SpeakerField } from './SpeakerField.tsx';

/** Everybody's offers and needs, what may meet, and what the person's own actor is asked. */
export default function MarketView() {
  const { t } = useI18n();
  const { canEdit, me } = useOpenBoard();
  const board = useBoard();
  const { board: info, items, flows, answers, actors, people } = board;
  useRevealInPanel();
  const [chosen, setChosen] = useState<ActorId | null>(null);
  const [filter, setFilter] = useState<MarketFilter>({ query: '', sector: null, onlyOwn: false });
  const [done, setDone] = useState<Done | null>(null);

  const mine = people.get(me.id)?.actor;
  const wanted = chosen ?? mine;
  const speaker = wanted !== undefined ? actors.get(wanted) : undefined;
  const pairs = useMemo(() => suggestedPairs({ board: info, items, flows, answers }), [info, items, flows, answers]);
  const ownFirst = useMemo(() => {
    const isOwn = ({ give, need }: SuggestedPair) => speaker?.id === give.actor || speaker?.id === need.actor;
    return [...pairs].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  }, [pairs, speaker?.id]);
  const asked = useMemo(
    () => (speaker ? needsToAnswer({ board: info, items, flows, answers }, speaker.id, pairs) : []),
    [info, items, flows, answers, speaker, pairs],
  );
  const isShown = useMemo(
    () => itemFilter(filter, { actors, speaker: speaker?.id, locale: info.locale }),
    [filter, actors, speaker, info.locale],
  );

  return (
    <ViewPage label={t('market.label')}>
      <div className={styles['page']}>
        <ViewHeader title={t('view.market')}>
          <p>{t(actors.size === 0 ? 'market.noActors' : 'market.lead')}</p>
        </ViewHeader>
        {actors.size > 0 && (
          <>
            {canEdit && (
              <SpeakerField
                speaker={speaker}
                onChange={setChosen}
                isOwn={me.role !== 'facilitator' && mine !== undefined && speaker?.id === mine}
              />
            )}
            <DoneLine done={done} onClose={() => setDone(null)} />
            <Pairs pairs={ownFirst} speaker={speaker} onDone={setDone} />
            {canEdit && speaker && <Asked key={speaker.id} speaker={speaker} asked={asked} onDone={setDone} />}
            <MarketFilterFields filter={filter} onChange={setFilter} hasSpeaker={speaker !== undefined} />
            <div className={styles['columns']}>
              <ItemsOfKind kind="offer" isShown={isShown} speaker={speaker} onDone={setDone} />
              <ItemsOfKind kind="need" isShown={isShown} speaker={speaker} onDone={setDone} />
            </div>
          </>
        )}
      </div>
    </ViewPage>
  );
}
