import { describe, expect, it } from 'vitest';
import type { Board } from '../../shared/board/board.ts';
import { boardOf } from '../../shared/board/boardOf.fixture.ts';
import type { ActorId, FlowId } from '../../shared/board/ids.ts';
import { ElementCache, type ElementChanges } from './ElementCache.ts';
import { type MapContent, NOTHING_HELD } from './toElements.ts';

const ACTORS = ['a', 'b', 'c', 'd'].map((id, i) => ({
  id,
  name: `Toimija ${id}`,
  sector: 'company',
  x: 600 * i,
  y: 0,
}));
const flow = (id: string, from: string, to: string) => ({
  id,
  from,
  to,
  nature: 'tangible',
  deliverable: id,
  stage: 'accepted',
  layer: 'today',
});
const BOARD = boardOf({
  board: { title: 'Kartta', question: '', locale: 'fi' },
  actors: ACTORS,
  flows: [flow('a-b', 'a', 'b'), flow('b-c', 'b', 'c'), flow('c-d', 'c', 'd')],
});

const contentOf = (board: Board, more: Partial<MapContent> = {}): MapContent => ({
  board,
  selected: NOTHING,
  holders: NOBODY,
  comments: new Map(),
  marks: new Map(),
  draggable: true,
  ...more,
});
const NOTHING: ReadonlySet<string> = new Set();
const NOBODY: MapContent['holders'] = new Map();

/** The board with this actor moved down. */
function withMoved(board: Board, id: string, y: number): Board {
  const actor = board.actors.get(id as ActorId)!;
  return { ...board, actors: new Map(board.actors).set(actor.id, { ...actor, y }) };
}

function watched() {
  const elements = new ElementCache(({ deliverable }) => ({ text: deliverable, width: 60, mark: null }));
  elements.update(contentOf(BOARD));
  const told: ElementChanges[] = [];
  elements.onChange((changes) => told.push(changes));
  return { elements, told };
}

const idsIn = (changes: readonly { after: { id: string } | undefined }[] = []) =>
  changes.map(({ after }) => after?.id).sort();

describe('the elements of a map', () => {
  it('tell of a moved card and of its flows alone, and leave the rest the objects that they were', () => {
    const { elements, told } = watched();
    const other = elements.nodes.get('d');
    const otherFlow = elements.flows.get('c-d' as FlowId);
    let [near, far] = [0, 0];
    elements.onFlowChange('a-b' as FlowId, () => (near += 1));
    elements.onFlowChange('c-d' as FlowId, () => (far += 1));
    elements.update(contentOf(withMoved(BOARD, 'a', 300)));
    expect(told).toHaveLength(1);
    expect(idsIn(told[0]?.nodes)).toEqual(['a']);
    expect(idsIn(told[0]?.flows)).toEqual(['a-b']);
    expect(told[0]?.isOther).toBe(false);
    expect([near, far]).toEqual([1, 0]);
    expect(elements.nodes.get('a')?.position).toEqual({ x: 0, y: 300 });
    expect(elements.nodes.get('d')).toBe(other);
    expect(elements.flows.get('c-d' as FlowId)).toBe(otherFlow);
  });

  it('tell nothing when nothing looks different', () => {
    const { elements, told } = watched();
    elements.update(contentOf({ ...BOARD, people: new Map() }));
    expect(told).toEqual([]);
  });

  it('tell that others are dealt with when something is selected, taken up or put down', () => {
    const { elements, told } = watched();
    elements.update(contentOf(BOARD, { selected: new Set(['b']) }));
    elements.hold('own', new Map([['b', { x: 10, y: 20 }]]));
    elements.hold('own', new Map([['b', { x: 11, y: 20 }]]));
    elements.hold('own', NOTHING_HELD);
    expect(told.map(({ isOther }) => isOther)).toEqual([true, true, false, true]);
  });

  it('lie where this hand holds them, else where another does, else where they are on the board', () => {
    const { elements } = watched();
    const place = () => elements.nodes.get('b')?.position;
    elements.hold('others', new Map([['b', { x: 1, y: 1 }]]));
    expect(place()).toEqual({ x: 1, y: 1 });
    elements.hold('own', new Map([['b', { x: 2, y: 2 }]]));
    expect(place()).toEqual({ x: 2, y: 2 });
    elements.update(contentOf(withMoved(BOARD, 'b', 500)));
    expect(place()).toEqual({ x: 2, y: 2 });
    elements.hold('own', NOTHING_HELD);
    expect(place()).toEqual({ x: 1, y: 1 });
    elements.hold('others', NOTHING_HELD);
    expect(place()).toEqual({ x: 600, y: 500 });
  });

  it('are found where they lie, and no longer where they lay', () => {
    const { elements } = watched();
    const at = (y: number) => elements.nodeGrid.in({ x: 0, y, width: 10, height: 10 }).map(({ id }) => id);
    expect(at(0)).toEqual(['a']);
    elements.update(contentOf(withMoved(BOARD, 'a', 3000)));
    expect(at(0)).toEqual([]);
    expect(at(3000)).toEqual(['a']);
  });

  it('go with what is deleted, and tell so', () => {
    const { elements, told } = watched();
    const actors = new Map(BOARD.actors);
    actors.delete('a' as ActorId);
    const flows = new Map(BOARD.flows);
    flows.delete('a-b' as FlowId);
    elements.update(contentOf({ ...BOARD, actors, flows }));
    expect(told[0]?.nodes.find(({ before }) => before?.id === 'a')?.after).toBeUndefined();
    expect(told[0]?.flows.map(({ before, after }) => [before?.id, after])).toEqual([['a-b', undefined]]);
    expect(elements.nodes.get('b')).toMatchObject({ data: { gives: 1, gets: 0 } });
  });
});
