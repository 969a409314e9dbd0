import type { Board, RootName } from '../board/board.ts';
import { boardOf } from '../board/boardOf.fixture.ts';

/**
 * A board from a sketch: words between spaces, each an actor `a`, a tangible flow `a>b` or an intangible one `a~b`, with
 * its deliverable after a colon where it matters; an exclamation mark before a flow puts it on the layer of what could be.
 * Flows have the ids f1, f2, … in the order of the sketch.
 */
export function sketch(words: string, more: { [R in RootName]?: readonly { id: string }[] } = {}): Board {
  const actors = new Set<string>();
  const flows: { id: string }[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const [, mark, from, kind, to, deliverable] = /^(!?)(\w+)(?:([>~])(\w+))?(?::(.+))?$/.exec(word)!;
    actors.add(from!);
    if (to === undefined) continue;
    actors.add(to);
    flows.push({
      id: `f${flows.length + 1}`,
      from,
      to,
      nature: kind === '>' ? 'tangible' : 'intangible',
      deliverable: deliverable ?? `thing ${flows.length + 1}`,
      stage: 'proposed',
      layer: mark ? 'potential' : 'today',
    } as { id: string });
  }
  return boardOf({
    board: { title: 'Sketch', question: '', locale: 'en' },
    actors: [...actors].map((id) => ({ id, name: id, sector: 'other', x: 0, y: 0 })),
    flows,
    ...more,
  });
}
