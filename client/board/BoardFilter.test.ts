import { describe, expect, it } from 'vitest';
import { sketch } from '../../shared/analysis/sketch.fixture.ts';
import type { Sector } from '../../shared/board/actor.ts';
import type { Board } from '../../shared/board/board.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { ALL_SHOWN, BoardFilter, type Shown, shownPart } from './BoardFilter.ts';

// f1 a→b tangible today, f2 b→a intangible today, f3 a→c potential; d stands alone
const board = sketch('a>b b~a !a~c d');
const NOTHING: ReadonlySet<string> = new Set();

const seen = (shown: Partial<Shown>, selected = NOTHING, of: Board = board) => {
  const part = shownPart(of, { ...ALL_SHOWN, ...shown }, selected);
  return [...part.actors.keys(), ...part.flows.keys()].join(' ');
};

const withSector = (id: string, sector: Sector): Board => ({
  ...board,
  actors: new Map([...board.actors].map(([key, actor]) => [key, key === id ? { ...actor, sector } : actor])),
});

describe('what is shown of a board', () => {
  it('is the board itself while nothing is chosen', () => {
    expect(shownPart(board, ALL_SHOWN, NOTHING)).toBe(board);
  });

  it('is the flows of a layer, a nature or a stage, with everybody still there', () => {
    expect(seen({ layer: 'potential' })).toBe('a b c d f3');
    expect(seen({ nature: 'intangible' })).toBe('a b c d f2 f3');
    expect(seen({ nature: 'intangible', layer: 'today' })).toBe('a b c d f2');
    expect(seen({ stage: 'agreed' })).toBe('a b c d');
  });

  it('is one actor with its flows and those at their other ends', () => {
    expect(seen({ actor: 'c' as ActorId })).toBe('a c f3');
    expect(seen({ actor: 'd' as ActorId })).toBe('d');
    expect(seen({ actor: 'a' as ActorId, layer: 'today' })).toBe('a b f1 f2');
  });

  it('is a sector with its flows and those at their other ends', () => {
    expect(seen({ sector: 'parish' }, NOTHING, withSector('b', 'parish'))).toBe('a b f1 f2');
  });

  it('holds what is selected, whatever else is not shown', () => {
    expect(seen({ layer: 'today' }, new Set(['f3']))).toBe('a b c d f1 f2 f3');
    expect(seen({ actor: 'd' as ActorId }, new Set(['f1']))).toBe('a b d f1');
    expect(seen({ actor: 'd' as ActorId }, new Set(['c']))).toBe('c d');
  });
});

describe('the filter', () => {
  it('changes one choice and keeps the others, until all are cleared', () => {
    const filter = new BoardFilter();
    filter.set({ layer: 'today' });
    filter.set({ nature: 'tangible' });
    expect(filter.get()).toEqual({ ...ALL_SHOWN, layer: 'today', nature: 'tangible' });
    filter.clear();
    expect(filter.get()).toEqual(ALL_SHOWN);
  });
});
