import type { Board } from '../../shared/board/board.ts';
import type { Flow } from '../../shared/board/flow.ts';
import { cardRects } from '../../shared/drawing/cardGeometry.ts';
import { LABEL, pairsOf } from '../../shared/drawing/flowGeometry.ts';
import { noteRect } from '../../shared/drawing/noteGeometry.ts';
import { centreOf, contains, type Rect, surfaceOf } from '../../shared/drawing/rect.ts';
import { textWidth } from '../../shared/drawing/textMetrics.ts';
import type { Network } from './Network.ts';

/** How far apart the middles of two connected cards are wanted, in px: bare, for each px of label, for each further flow. */
const LENGTH = { bare: 190, label: 0.8, further: 16 } as const;

/**
 * A board as a network to tidy.
 * @param chosen the actors to tidy; null for all
 * @param labelOf the words that stand on a flow's line
 */
export function networkOf(board: Board, chosen: ReadonlySet<string> | null, labelOf: (flow: Flow) => string): Network {
  const areas = [...board.areas.values()].map(({ id, x, y, width, height }) => ({ id, rect: { x, y, width, height } }));
  const bySize = [...areas].sort((a, b) => surfaceOf(a.rect) - surfaceOf(b.rect));
  const areaOf = (rect: Rect) => bySize.find((area) => contains(area.rect, centreOf(rect)))?.id ?? null;
  return {
    cards: [...cardRects(board)].map(([id, rect]) => {
      const movable = !board.actors.get(id)?.pinned && (chosen === null || chosen.has(id));
      return { id, rect, movable, area: areaOf(rect) };
    }),
    links: [...pairsOf(board.flows.values()).values()].flatMap((flows) => {
      const [first] = flows;
      if (!first || first.from === first.to) return [];
      const [a, b] = first.from < first.to ? [first.from, first.to] : [first.to, first.from];
      const widest = Math.max(...flows.map((flow) => textWidth(labelOf(flow), LABEL.font, 'regular')));
      const label = Math.min(widest, LABEL.maxTextWidth);
      return [{ a, b, length: LENGTH.bare + LENGTH.label * label + LENGTH.further * (flows.length - 1) }];
    }),
    areas,
    notes: [...board.notes.values()].map(noteRect),
    whole: chosen === null,
  };
}
