import { Frame, MessageSquare, StickyNote, Tag } from 'lucide-react';
import type { ActorId, FlowId } from '../../shared/board/ids.ts';
import type { Hit } from '../../shared/search/SearchIndex.ts';
import { useBoard } from '../board/OpenBoard.tsx';
import { FlowLine } from '../panel/FlowLine.tsx';
import { SectorIcon } from '../panel/SectorIcon.tsx';

/** What kind of thing was found; decoration, since its group is named. */
export function HitIcon({ root, id }: Hit) {
  const { actors, flows } = useBoard();
  const actor = root === 'actors' ? actors.get(id as ActorId) : undefined;
  const flow = root === 'flows' ? flows.get(id as FlowId) : undefined;
  if (actor) return <SectorIcon sector={actor.sector} size={20} />;
  if (flow) return <FlowLine nature={flow.nature} stage={flow.stage} />;
  const Icon = { roles: Tag, areas: Frame, notes: StickyNote, comments: MessageSquare, actors: Tag, flows: Tag }[root];
  return <Icon size={20} aria-hidden />;
}
