import { Printer } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { givesAndGets } from '../../shared/analysis/givesAndGets.ts';
import { itemsByActor } from '../../shared/analysis/itemsByActor.ts';
import { missedWithout } from '../../shared/analysis/missedWithout.ts';
import type { ActorId, FlowId, RoleId } from '../../shared/board/ids.ts';
import { rolesHeld } from '../../shared/board/rolesHeld.ts';
import { useBoard, useOpenBoard, useSelection } from '../board/OpenBoard.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { ViewHeader } from '../board/ViewHeader.tsx';
import { ViewPage } from '../board/ViewPage.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { ActorCard } from './ActorCard.tsx';
import styles from './CardsView.module.css';

/** A card of every actor: what it gives and gets, and what the others would miss without it. Printed one a page. */
export default function CardsView() {
  const { t, locale } = useI18n();
  const { store, reveal } = useOpenBoard();
  // On a large board typing in the panel goes before the cards.
  const board = useDeferredValue(useBoard());
  const byName = useDeferredValue(useActorsByName());
  const selected = useSelection();
  const flowsOf = useMemo(() => givesAndGets(board.flows), [board]);
  const itemsOf = useMemo(() => itemsByActor(board.items, locale), [board, locale]);
  const missedOf = useMemo(() => missedWithout(board), [board]);
  const rolesOf = rolesHeld(board.roles);
  const nameOf = (id: ActorId) => board.actors.get(id)?.name ?? '';
  useEffect(
    () =>
      reveal.register(({ root, id }) => {
        const { flows, roles, actors } = store.getSnapshot();
        if (root === 'flows') return flows.get(id as FlowId)?.from ?? null;
        if (root === 'roles') return roles.get(id as RoleId)?.holders.find((one) => actors.has(one)) ?? null;
        return root === 'actors' ? id : null;
      }),
    [reveal, store],
  );

  return (
    <ViewPage label={t('cards.label')} className={styles['view']}>
      <ViewHeader
        title={t('cards.label')}
        tools={
          byName.length > 0 && (
            <Button variant="quiet" icon={<Printer size={20} aria-hidden />} onClick={() => window.print()}>
              {t('cards.print')}
            </Button>
          )
        }
      >
        <p>{byName.length > 0 ? t('cards.intro') : t('cards.empty')}</p>
      </ViewHeader>
      <ul className={styles['cards']}>
        {byName.map((actor) => (
          <ActorCard
            key={actor.id}
            actor={actor}
            flows={flowsOf(actor.id)}
            items={itemsOf(actor.id)}
            roles={rolesOf(actor.id)}
            missed={missedOf(actor.id)}
            board={board}
            nameOf={nameOf}
            isSelected={selected.has(actor.id)}
          />
        ))}
      </ul>
    </ViewPage>
  );
}
