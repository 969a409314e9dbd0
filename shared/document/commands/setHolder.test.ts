import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import type { ActorId, RoleId } from '../../board/ids.ts';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { addActor } from './addActor.ts';
import { addRole } from './addRole.ts';
import { deleteActors } from './deleteActors.ts';
import { deleteRecords } from './deleteRecords.ts';
import { editRecord } from './editRecord.ts';
import { setHolder } from './setHolder.ts';

/** A board that two people have, with two actors and a role that nobody holds. */
function withRole(): { doc: Y.Doc; other: Y.Doc; martat: ActorId; kunta: ActorId; host: RoleId } {
  let [martat, kunta, host] = ['', '', ''] as unknown as [ActorId, ActorId, RoleId];
  const [doc, other] = twoPeers((board) => {
    martat = addActor(board, { name: 'Martat', sector: 'association', x: 0, y: 0 });
    kunta = addActor(board, { name: 'Kunta', sector: 'municipality', x: 0, y: 300 });
    host = addRole(board, { name: 'Isäntä' });
  });
  return { doc, other, martat, kunta, host };
}
const holdersOf = (doc: Y.Doc, id: RoleId) => readBoard(doc).roles.get(id)?.holders;

describe('a new role', () => {
  test('is held by nobody, and two people can describe it together', () => {
    const { doc, other, host } = withRole();
    expect(readBoard(doc).roles.get(host)).toEqual({ id: host, name: 'Isäntä', description: '', holders: [] });
    editRecord(doc, 'roles', host, { description: 'Avaa ovet.' });
    editRecord(other, 'roles', host, { description: 'Keittää kahvit.' });
    exchange(doc, other);
    expect(readBoard(doc).roles.get(host)?.description).toContain('Avaa ovet.');
    expect(readBoard(doc).roles.get(host)?.description).toContain('Keittää kahvit.');
  });

  test('without a name is none', () => {
    const { doc } = withRole();
    expect(() => addRole(doc, { name: ' ' })).toThrow();
    expect(readBoard(doc).roles.size).toBe(1);
  });
});

describe('a role', () => {
  test('that two people give to different actors at once is held by both', () => {
    const { doc, other, martat, kunta, host } = withRole();
    setHolder(doc, host, martat, true);
    setHolder(other, host, kunta, true);
    exchange(doc, other);
    for (const peer of [doc, other]) expect(holdersOf(peer, host)).toEqual([martat, kunta].sort());
  });

  test('taken from one actor stays with the one whom somebody gives it to meanwhile', () => {
    const { doc, other, martat, kunta, host } = withRole();
    setHolder(doc, host, martat, true);
    exchange(doc, other);
    setHolder(doc, host, martat, false);
    setHolder(other, host, kunta, true);
    exchange(doc, other);
    expect(holdersOf(doc, host)).toEqual([kunta]);
  });

  test('given or taken twice changes nothing the second time', () => {
    const { doc, martat, host } = withRole();
    setHolder(doc, host, martat, true);
    let steps = 0;
    doc.on('update', () => {
      steps += 1;
    });
    setHolder(doc, host, martat, true);
    expect(steps).toBe(0);
    setHolder(doc, host, martat, false);
    setHolder(doc, host, martat, false);
    expect(steps).toBe(1);
    expect(holdersOf(doc, host)).toEqual([]);
  });

  test('deleted stays deleted, whatever others do with it meanwhile', () => {
    const { doc, other, martat, host } = withRole();
    deleteRecords(doc, [host]);
    setHolder(other, host, martat, true);
    editRecord(other, 'roles', host, { name: 'Emäntä' });
    exchange(doc, other);
    for (const peer of [doc, other]) expect(readBoard(peer).roles.size).toBe(0);
    setHolder(doc, host, martat, true);
    expect(readBoard(doc).roles.size).toBe(0);
  });

  test('stays when the one who holds it goes', () => {
    const { doc, martat, host } = withRole();
    setHolder(doc, host, martat, true);
    deleteActors(doc, [martat]);
    expect(readBoard(doc).roles.has(host)).toBe(true);
  });
});
