import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { ActorId } from '../../board/ids.ts';
import { freeRows } from '../../drawing/freeRows.ts';
import type { RowActor } from '../../import/actorRows.ts';
import { planActors } from '../../import/planActors.ts';
import { malluAuto } from '../../templates/malluAuto.ts';
import { readBoard } from '../readBoard.ts';
import { editRecord } from './editRecord.ts';
import { actorParts, importActors } from './importActors.ts';
import { importBoard } from './importBoard.ts';

const example = (): Y.Doc => {
  const doc = new Y.Doc();
  importBoard(doc, malluAuto('fi'));
  return doc;
};

function planFor(doc: Y.Doc, actors: RowActor[]) {
  const board = readBoard(doc);
  const plan = planActors(
    actors.map((actor, index) => ({ row: index + 1, actor })),
    board.actors,
  );
  return { plan, places: freeRows(board, plan.additions.length) };
}

test('a plan is carried out in parts of a size, and nothing is lost between them', () => {
  const doc = example();
  const names = Array.from({ length: 500 }, (_, index) => `Yhdistys ${index}`);
  const { plan, places } = planFor(
    doc,
    names.map((name) => ({ name, sector: 'association', description: 'x'.repeat(100) })),
  );
  const parts = [...actorParts(plan, places, 10_000)];
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(12_000);
  const ids = parts.flatMap((part) => importActors(doc, part));
  const { actors } = readBoard(doc);
  expect(actors.size).toBe(508);
  expect(ids.map((id) => actors.get(id)?.name)).toEqual(names);
});

test('what somebody has written since the plan was made stays', () => {
  const doc = example();
  const name = readBoard(doc).actors.get('martat' as ActorId)?.name ?? '';
  editRecord(doc, 'actors', 'martat' as ActorId, { contact: undefined, website: undefined });
  const { plan, places } = planFor(doc, [{ name, sector: 'other', contact: 'Tiedosto', website: 'martat.fi' }]);
  editRecord(doc, 'actors', 'martat' as ActorId, { contact: 'Aino' });
  for (const part of actorParts(plan, places, 10_000)) importActors(doc, part);
  expect(readBoard(doc).actors.get('martat' as ActorId)).toMatchObject({ contact: 'Aino', website: 'martat.fi' });
});

test('an actor that somebody has deleted since does not come back half', () => {
  const doc = example();
  importActors(doc, { additions: [], fills: [{ id: 'gone' as ActorId, fields: { area: 'Imatra' } }] });
  expect(readBoard(doc).actors.size).toBe(8);
});
