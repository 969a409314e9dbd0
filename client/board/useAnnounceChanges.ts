import { useEffect } from 'react';
import type { RootName } from '../../shared/board/board.ts';
import type { ActorId, CommentId, FlowId, RoleId } from '../../shared/board/ids.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import type { RecordChange } from './BoardStore.ts';
import { useOpenBoard } from './OpenBoard.tsx';
import { personName } from './personLook.ts';

const TOLD_ROOTS: readonly RootName[] = ['actors', 'flows', 'roles'];

/** Names read out at once; the rest are counted. */
const NAMED = 3;

/** Tells a screen reader politely what others changed, a few names at a time. Moves are not worth a word. */
export function useAnnounceChanges(): void {
  const { store, session } = useOpenBoard();
  const { t } = useI18n();
  const announce = useAnnounce();

  useEffect(() => {
    // Names outlive their records here, so that a deletion can be told by name.
    const names = new Map<string, string>();
    const places = new Map<string, string>();
    const remember = (id: string) => {
      const { actors, flows, roles } = store.getSnapshot();
      const actor = actors.get(id as ActorId);
      const name = actor?.name ?? flows.get(id as FlowId)?.deliverable ?? roles.get(id as RoleId)?.name;
      if (name !== undefined) names.set(id, name);
      if (actor) places.set(id, `${actor.x} ${actor.y}`);
    };
    const { actors, flows, roles } = store.getSnapshot();
    for (const id of [...actors.keys(), ...flows.keys(), ...roles.keys()]) remember(id);

    // What was there before this visit is no news, wherever it comes from; after that, everything others did is.
    let arrived = false;
    const watchArrival = () => {
      if (!arrived && session.getStatus().save === 'saved') {
        requestAnimationFrame(() => {
          arrived = true;
        });
      }
    };
    const stopWatching = session.subscribe(watchArrival);
    watchArrival();

    const isMove = ({ id, kind }: RecordChange): boolean => {
      const actor = store.getSnapshot().actors.get(id as ActorId);
      return kind === 'changed' && actor !== undefined && places.get(id) !== `${actor.x} ${actor.y}`;
    };
    const stopListening = store.onChanges((changes) => {
      const news = arrived ? changes : [];
      const told = news.filter((change) => change.remote && TOLD_ROOTS.includes(change.root) && !isMove(change));
      for (const { id } of changes) remember(id);
      for (const kind of ['added', 'changed', 'removed'] as const) {
        const ids = told.filter((change) => change.kind === kind).map(({ id }) => id);
        if (ids.length === 0) continue;
        const named = ids
          .slice(0, NAMED)
          .flatMap((id) => names.get(id) ?? [])
          .join(', ');
        announce(t(`announce.${kind}`, { names: named, more: Math.max(0, ids.length - NAMED) }));
      }
      const { comments, people } = store.getSnapshot();
      const said = news.flatMap(({ root, id, kind, remote }) => {
        const comment = root === 'comments' && kind === 'added' && remote ? comments.get(id as CommentId) : undefined;
        return comment ? [[personName(people, comment.by, t('person.guest')), comment.about]] : [];
      });
      if (said.length > 0) {
        const words = said.slice(0, NAMED).map((word) => word.filter(Boolean).join(' – '));
        announce(t('announce.comment', { names: words.join(', '), more: Math.max(0, said.length - NAMED) }));
      }
    });
    return () => {
      stopWatching();
      stopListening();
    };
  }, [store, session, t, announce]);
}
