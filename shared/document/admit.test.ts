import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { DOOR_FACTOR, LINE_LIMIT, PARAGRAPH_LIMIT } from '../board/fields.ts';
import type { ActorId, CommentId, ParticipantId } from '../board/ids.ts';
import { malluAuto } from '../templates/malluAuto.ts';
import { type Author, admit, type Refusal } from './admit.ts';
import { addActor } from './commands/addActor.ts';
import { addComment } from './commands/addComment.ts';
import { connectActors } from './commands/connectActors.ts';
import { deleteActors } from './commands/deleteActors.ts';
import { deleteComment } from './commands/deleteComment.ts';
import { editBoardInfo } from './commands/editBoardInfo.ts';
import { editRecord } from './commands/editRecord.ts';
import { importBoard } from './commands/importBoard.ts';
import { lockBoard } from './commands/lockBoard.ts';
import { putRecord } from './commands/records.ts';
import { representActor } from './commands/representActor.ts';
import { boardRoot, recordsRoot, type YRecord } from './layout.ts';
import { copyOf, exchange, twoPeers } from './peers.fixture.ts';
import { readBoard } from './readBoard.ts';

const AINO: Author = { participant: 'aino' as ParticipantId, role: 'participant' };
const PEKKA: Author = { participant: 'pekka' as ParticipantId, role: 'participant' };
const LEADER: Author = { participant: 'leader' as ParticipantId, role: 'facilitator' };
const VIEWER: Author = { participant: 'viewer' as ParticipantId, role: 'viewer' };
const MARTAT = 'martat' as ActorId;

function example(): Y.Doc {
  return twoPeers((doc) => {
    importBoard(doc, malluAuto('fi'));
    for (const by of ['aino', 'pekka'] as ParticipantId[]) {
      representActor(doc, { id: by, alias: by, actor: MARTAT });
      putRecord(doc, 'comments', comment(`by-${by}`, by));
    }
  })[0];
}

const comment = (id: string, by: ParticipantId) => ({
  id: id as CommentId,
  on: { root: 'actors' as const, id: 'martat' },
  by,
  at: '2026-11-21T10:00:00Z',
  text: 'Hyvä huomio',
});

/** What the gate says when an author sends what `change` does to a copy of the board. */
function judged(author: Author, change: (doc: Y.Doc) => void, board = example()): Refusal | null {
  const theirs = copyOf(board, 77);
  change(theirs);
  let verdict: Refusal | null = null;
  board.once('afterTransaction', (transaction: Y.Transaction) => {
    verdict = admit(board, transaction, author);
  });
  Y.applyUpdate(board, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(board)));
  return verdict;
}

const martat = (doc: Y.Doc): YRecord => recordsRoot(doc, 'actors').get(MARTAT) as YRecord;
const text = (doc: Y.Doc): Y.Text => martat(doc).get('description') as Y.Text;
const plainActor = (fields: Record<string, unknown>) => new Y.Map(Object.entries(fields));
const sound = { name: 'Kunta', sector: 'municipality', x: 0, y: 0 };

describe('work that passes', () => {
  test.each<[string, (doc: Y.Doc) => void]>([
    ['a new actor', (doc) => addActor(doc, { name: 'Kunta', sector: 'municipality', x: 1, y: 2 })],
    ['a record with its required fields only', (doc) => recordsRoot(doc, 'actors').set('new', plainActor(sound))],
    ['typing in a shared text', (doc) => text(doc).insert(0, 'Kaikille avoin. ')],
    ['deleting in a shared text', (doc) => text(doc).delete(0, 5)],
    ['deleting an actor with its flows', (doc) => deleteActors(doc, [MARTAT])],
    ['taking a role', (doc) => editRecord(doc, 'roles', 'host' as never, { holders: [MARTAT] })],
    ['the title', (doc) => editBoardInfo(doc, { title: 'Uusi nimi' })],
    ['saying whom I represent', (doc) => representActor(doc, { id: AINO.participant, alias: 'Aino K' })],
    ['a whole example', (doc) => importBoard(doc, malluAuto('sv'))],
  ])('%s', (_, change) => {
    expect(judged(AINO, change)).toBeNull();
  });

  test('a flow whose end somebody deleted meanwhile', () => {
    const board = example();
    const late = copyOf(board, 5);
    connectActors(late, { from: MARTAT, to: 'parish' as ActorId, nature: 'tangible', deliverable: 'keitto' });
    deleteActors(board, [MARTAT]);
    expect(judged(AINO, (doc) => exchange(late, doc), board)).toBeNull();
  });

  test('ten minutes of work by two people that merges into texts twice the length anybody may write', () => {
    const board = example();
    const [one, two] = [copyOf(board, 5), copyOf(board, 6)];
    for (const [peer, letter] of [
      [one, 'a'],
      [two, 'b'],
    ] as const) {
      editRecord(peer, 'actors', MARTAT, { audience: letter.repeat(PARAGRAPH_LIMIT) });
    }
    expect(judged(AINO, (doc) => exchange(one, doc), board)).toBeNull();
    expect(judged(PEKKA, (doc) => exchange(two, doc), board)).toBeNull();
    expect(readBoard(board).actors.get(MARTAT)?.audience).toHaveLength(2 * PARAGRAPH_LIMIT);
  });

  test('a text as long as the door lets through', () => {
    const long = 'a'.repeat(PARAGRAPH_LIMIT * DOOR_FACTOR);
    expect(judged(AINO, (doc) => editRecord(doc, 'actors', MARTAT, { audience: long }))).toBeNull();
  });

  test('what a viewer sends without changing anything', () => {
    expect(judged(VIEWER, () => {})).toBeNull();
  });
});

describe('shapes that are refused, even from a facilitator', () => {
  const put = (root: string, id: string, value: unknown) => (doc: Y.Doc) => {
    doc.getMap<unknown>(root).set(id, value);
  };
  const set = (field: string, value: unknown) => (doc: Y.Doc) => {
    martat(doc).set(field, value);
  };
  const without = (field: keyof typeof sound) => plainActor({ ...sound, [field]: undefined });

  test.each<[string, string, (doc: Y.Doc) => void]>([
    ['an unknown root', 'root', put('secrets', 'a', 1)],
    ['a record that is no record', 'actors/new', put('actors', 'new', 'Kunta')],
    ['a record that is a text', 'actors/new', put('actors', 'new', new Y.Text('Kunta'))],
    ['a record that is a list', 'actors', put('actors', 'new', new Y.Array())],
    ['an id that is no key', 'actors/a b/id', put('actors', 'a b', plainActor(sound))],
    ['an empty record', 'actors/new/name', put('actors', 'new', new Y.Map())],
    ['an actor without a name', 'actors/new/name', put('actors', 'new', without('name'))],
    ['an actor without a sector', 'actors/new/sector', put('actors', 'new', without('sector'))],
    ['a name taken away', 'actors/martat/name', (doc) => martat(doc).delete('name')],
    ['a name of spaces', 'actors/martat/name', set('name', '  ')],
    ['a name of 300 kB', 'actors/martat/name', set('name', 'a'.repeat(300_000))],
    ['a name just over the door', 'actors/martat/name', set('name', 'a'.repeat(LINE_LIMIT * DOOR_FACTOR + 1))],
    ['a number for a name', 'actors/martat/name', set('name', 7)],
    ['a place that is no number', 'actors/martat/x', set('x', '12')],
    ['a place beyond the paper', 'actors/martat/y', set('y', Number.POSITIVE_INFINITY)],
    ['an unknown sector', 'actors/martat/sector', set('sector', 'guild')],
    ['an unknown field', 'actors/martat', set('shoeSize', 42)],
    ['a field named as JavaScript’s own', 'actors/martat', set('__proto__', { admin: true })],
    ['an id inside the record', 'actors/martat/id', set('id', 'kunta')],
    ['a shared text as a plain string', 'actors/martat/description', set('description', 'Kursseja')],
    ['a plain field as a shared text', 'actors/martat/name', set('name', new Y.Text('Martat'))],
    ['binary data', 'actors/martat', set('area', new Uint8Array(9))],
    ['a document in the document', 'actors/martat', set('area', new Y.Doc())],
    ['an XML text for a text', 'actors/martat', set('description', new Y.XmlText('Kursseja'))],
    ['a map deeper than any record', 'actors/martat/area', set('area', new Y.Map([['deep', new Y.Map()]]))],
    [
      'a text over the door',
      'actors/martat/audience',
      (doc) => editRecord(doc, 'actors', MARTAT, { audience: 'a'.repeat(PARAGRAPH_LIMIT * DOOR_FACTOR + 1) }),
    ],
    ['a picture in a text', 'actors/martat/description', (doc) => text(doc).insertEmbed(0, { image: 'x' })],
    ['a map in a text', 'actors/martat/description', (doc) => text(doc).insertEmbed(0, new Y.Map())],
    ['bold in a text', 'actors/martat/description', (doc) => text(doc).format(0, 4, { bold: true })],
    ['a link typed into a text', 'actors/martat/description', (doc) => text(doc).insert(0, 'x', { href: 'y' })],
    ['an attribute of a text', 'actors/martat/description', (doc) => text(doc).setAttribute('lang', 'fi')],
    ['a holder who is no actor', 'roles/host', (doc) => holders(doc).set(MARTAT, 'yes')],
    ['a holder with an impossible id', 'roles/host/holders', (doc) => holders(doc).set(' ', true)],
    ['a title taken away', 'board/title', (doc) => boardRoot(doc).delete('title')],
    ['a field that no board has', 'board', (doc) => boardRoot(doc).set('admin', true)],
    ['a title as a shared text', 'board/title', (doc) => boardRoot(doc).set('title', new Y.Text('Verkko'))],
  ])('%s', (_, at, change) => {
    const refusal = judged(LEADER, change);
    expect(refusal?.reason).toBe('shape');
    expect(refusal?.at).toMatch(new RegExp(`^${at}`));
  });

  test('list content put into a root that is a map', () => {
    const board = example();
    const foreign = new Y.Doc();
    foreign.getArray('actors').push([{ name: 'hidden' }]);
    expect(judged(LEADER, (doc) => exchange(foreign, doc), board)).toEqual({ reason: 'shape', at: 'actors' });
  });

  test('list content hidden in a new record', () => {
    const record = plainActor(sound);
    const change = (doc: Y.Doc) => {
      recordsRoot(doc, 'actors').set('new', record);
      const asList = record as unknown as Y.Array<string>;
      doc.transact((transaction) => {
        const item = new Y.Item(
          Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID)),
          null,
          null,
          null,
          null,
          asList,
          null,
          new Y.ContentAny(['hidden']),
        );
        item.integrate(transaction, 0);
      });
    };
    expect(judged(LEADER, change)).toEqual({ reason: 'shape', at: 'actors/new' });
  });

  test('the refusal names the place in few words, whatever the key', () => {
    const refusal = judged(LEADER, put('actors', 'k'.repeat(100_000), plainActor(sound)));
    expect(refusal?.reason).toBe('shape');
    expect(refusal?.at.length).toBeLessThan(100);
  });

  const holders = (doc: Y.Doc) => recordsRoot(doc, 'roles').get('host')?.get('holders') as Y.Map<unknown>;
});

describe('what is not yours', () => {
  test('a viewer changes nothing', () => {
    const refused = { reason: 'rights' };
    expect(judged(VIEWER, (doc) => editRecord(doc, 'actors', MARTAT, { x: 9 }))).toMatchObject(refused);
    expect(judged(VIEWER, (doc) => text(doc).insert(0, 'a'))).toMatchObject(refused);
    expect(judged(VIEWER, (doc) => deleteActors(doc, [MARTAT]))).toMatchObject(refused);
    expect(judged(VIEWER, (doc) => editBoardInfo(doc, { title: 'Oma' }))).toMatchObject(refused);
    expect(judged(VIEWER, (doc) => representActor(doc, { id: VIEWER.participant, alias: 'V' }))).toMatchObject(refused);
  });

  test.each<[string, (doc: Y.Doc) => void]>([
    ['a new alias', (doc) => representActor(doc, { id: PEKKA.participant, alias: 'Pelle' })],
    ['deleted', (doc) => recordsRoot(doc, 'people').delete(PEKKA.participant)],
    ['replaced', (doc) => recordsRoot(doc, 'people').set(PEKKA.participant, plainActor({ alias: 'x' }))],
    ['made up', (doc) => recordsRoot(doc, 'people').set('somebody', plainActor({ alias: 'x' }))],
  ])('another person’s record: %s', (_, change) => {
    expect(judged(AINO, change)?.reason).toBe('rights');
    expect(judged(LEADER, change)).toBeNull();
  });

  const comments = (doc: Y.Doc) => recordsRoot(doc, 'comments');
  test.each<[string, (doc: Y.Doc) => void]>([
    ['put in their name', (doc) => putRecord(doc, 'comments', comment('new', PEKKA.participant))],
    ['edited', (doc) => editRecord(doc, 'comments', 'by-pekka' as CommentId, { text: 'Olen eri mieltä' })],
    ['made mine', (doc) => editRecord(doc, 'comments', 'by-pekka' as CommentId, { by: AINO.participant })],
    ['replaced by mine', (doc) => putRecord(doc, 'comments', comment('by-pekka', AINO.participant))],
    ['deleted', (doc) => comments(doc).delete('by-pekka')],
    [
      'edited and resolved',
      (doc) => {
        editRecord(doc, 'comments', 'by-pekka' as CommentId, { resolved: true, text: 'Olen eri mieltä' });
      },
    ],
    [
      'put in their name and deleted again',
      (doc) => {
        editRecord(doc, 'comments', 'by-pekka' as CommentId, { by: AINO.participant });
        comments(doc).delete('by-pekka');
      },
    ],
  ])('somebody else’s comment: %s', (_, change) => {
    expect(judged(AINO, change)?.reason).toBe('rights');
    expect(judged(LEADER, change)).toBeNull();
  });

  test('anybody may mark a comment as resolved', () => {
    const resolve = (doc: Y.Doc) => editRecord(doc, 'comments', 'by-pekka' as CommentId, { resolved: true });
    expect(judged(AINO, resolve)).toBeNull();
  });

  test('my own comment is mine to write, edit and delete', () => {
    expect(judged(AINO, (doc) => putRecord(doc, 'comments', comment('new', AINO.participant)))).toBeNull();
    expect(judged(AINO, (doc) => editRecord(doc, 'comments', 'by-aino' as CommentId, { text: 'Toisin' }))).toBeNull();
    expect(judged(AINO, (doc) => comments(doc).delete('by-aino'))).toBeNull();
  });

  const reply = (by: ParticipantId, id = 'by-pekka') => ({
    ...comment('reply', by),
    on: { root: 'comments' as const, id },
  });

  test('anybody may reply to anybody, also to a comment that is gone, but only in their own name', () => {
    expect(judged(AINO, (doc) => addComment(doc, reply(AINO.participant)))).toBeNull();
    expect(judged(AINO, (doc) => addComment(doc, reply(AINO.participant, 'gone')))).toBeNull();
    expect(judged(AINO, (doc) => addComment(doc, reply(PEKKA.participant)))?.reason).toBe('rights');
    expect(judged(VIEWER, (doc) => addComment(doc, reply(VIEWER.participant)))?.reason).toBe('rights');
  });

  test('the words of a comment that has been replied to are taken back by its writer or the facilitator', () => {
    const takeBack = (author: Author) => {
      const board = example();
      addComment(board, reply(AINO.participant));
      return judged(author, (doc) => deleteComment(doc, 'by-pekka' as CommentId), board);
    };
    expect(takeBack(PEKKA)).toBeNull();
    expect(takeBack(LEADER)).toBeNull();
    expect(takeBack(AINO)?.reason).toBe('rights');
  });
});

describe('a locked map', () => {
  const locked = () => {
    const board = example();
    lockBoard(board, true);
    return board;
  };

  test.each<[string, (doc: Y.Doc) => void]>([
    ['lock', (doc) => lockBoard(doc, true)],
    ['write that it is open', (doc) => boardRoot(doc).set('locked', false)],
    ['hide a nested lock', (doc) => boardRoot(doc).set('locked', new Y.Map())],
  ])('R21 nobody but a facilitator may %s', (_, change) => {
    expect(judged(AINO, change)).toEqual({ reason: 'rights', at: 'board/locked' });
  });

  test('R21 nobody but a facilitator may open it', () => {
    const open = (doc: Y.Doc) => lockBoard(doc, false);
    expect(judged(AINO, open, locked())).toEqual({ reason: 'rights', at: 'board/locked' });
    expect(judged(LEADER, open, locked())).toBeNull();
  });

  test.each<[string, (doc: Y.Doc) => void]>([
    ['a new actor', (doc) => addActor(doc, { name: 'Kunta', sector: 'municipality', x: 1, y: 2 })],
    ['a letter in a text', (doc) => text(doc).insert(0, 'a')],
    ['a deletion', (doc) => deleteActors(doc, [MARTAT])],
    ['the title', (doc) => editBoardInfo(doc, { title: 'Uusi nimi' })],
    [
      'an actor along with their own record',
      (doc) => {
        representActor(doc, { id: AINO.participant, alias: 'Aino K' });
        editRecord(doc, 'actors', MARTAT, { x: 9 });
      },
    ],
  ])('R22 takes from a facilitator alone: %s', (_, change) => {
    expect(judged(AINO, change, locked())?.reason).toBe('locked');
    expect(judged(LEADER, change, locked())).toBeNull();
  });

  test('R22 takes from everybody who they are', () => {
    expect(judged(AINO, (doc) => representActor(doc, { id: AINO.participant, alias: 'Aino K' }), locked())).toBeNull();
  });

  test('R22 names what can never pass before the lock', () => {
    const misshapen = (doc: Y.Doc) => martat(doc).set('x', 'left');
    const foreign = (doc: Y.Doc) => representActor(doc, { id: PEKKA.participant, alias: 'Pelle' });
    expect(judged(AINO, misshapen, locked())?.reason).toBe('shape');
    expect(judged(AINO, foreign, locked())?.reason).toBe('rights');
  });
});
