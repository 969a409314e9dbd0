import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { boardOf } from '../board/boardOf.fixture.ts';
import { malluAuto } from '../templates/malluAuto.ts';
import { writeGraphml } from './graphml.ts';

const actor = (id: string, more: object = {}) => ({ id, name: id, sector: 'association', x: 1.5, y: -2, ...more });
const flow = (id: string, from: string, to: string, more: object = {}) => ({
  ...{ id, from, to, nature: 'intangible', deliverable: 'tieto', stage: 'proposed', layer: 'potential' },
  ...more,
});
const info = { title: 'Kylän <verkko> & "muut"', question: '', locale: 'fi' } as const;

test('another program reads every actor and flow with its attributes, each of its own type', () => {
  const board = boardOf(malluAuto('fi'));
  const graph = parse(MultiDirectedGraph, writeGraphml(board));
  expect([graph.order, graph.size]).toEqual([board.actors.size, board.flows.size]);
  for (const { id, name, sector, x, y } of board.actors.values()) {
    expect(graph.getNodeAttributes(id)).toMatchObject({ label: name, sector, x, y, absent: expect.any(Boolean) });
  }
  for (const { id, from, to, deliverable, nature, stage, layer } of board.flows.values()) {
    expect(graph.extremities(id)).toEqual([from, to]);
    expect(graph.getEdgeAttributes(id)).toMatchObject({ label: deliverable, nature, stage, layer });
  }
});

test('keeps several flows between two actors, a flow to oneself, and any character', () => {
  const name = 'Å & <b> "ö" 🚑\u0000\u001b';
  const board = boardOf({
    board: info,
    actors: [actor('a', { name }), actor('b', { absent: true })],
    flows: [flow('f', 'a', 'b'), flow('g', 'a', 'b', { sequence: 3 }), flow('h', 'a', 'a')],
  });
  const graph = parse(MultiDirectedGraph, writeGraphml(board));
  expect(graph.getNodeAttribute('a', 'label')).toBe('Å & <b> "ö" 🚑');
  expect(graph.getNodeAttribute('b', 'absent')).toBe(true);
  expect(graph.edges('a', 'b').sort()).toEqual(['f', 'g']);
  expect(graph.getEdgeAttribute('g', 'sequence')).toBe(3);
  expect(graph.extremities('h')).toEqual(['a', 'a']);
});
