import { writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { type BoardClient, frame, openBoard, RawSocket, syncStep2, syncUpdate } from '../fixtures/board.ts';
import { newDataDir, startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join, tokenOf } from '../fixtures/workshop.ts';

let server: TestServer;
let workshop: WorkshopCreated;
let board: string;
let facilitator: Joined;
let participant: Joined;
let viewer: Joined;
let honest: BoardClient;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  workshop = await createWorkshop(server.url);
  board = workshop.boards[0]!.id;
  facilitator = await join(server.url, workshop.links, 'facilitator');
  participant = await join(server.url, workshop.links, 'participant');
  viewer = await join(server.url, workshop.links, 'viewer');
  honest = openBoard(server.url, board, facilitator.session);
  await honest.synced;
  addActor(honest.doc, { name: 'Martat', sector: 'association', x: 0, y: 0 });
});

/** Whatever was tried: the process lives, the honest client is still there, and what it wrote can be read by others. */
afterEach(async () => {
  expect(server.process.exitCode).toBeNull();
  const id = addActor(honest.doc, { name: 'Kunta', sector: 'municipality', x: 0, y: 0 });
  const reader = openBoard(server.url, board, facilitator.session);
  await until(reader.doc, () => readBoard(reader.doc).actors.has(id));
  expect([...readBoard(reader.doc).actors.values()].map(({ name }) => name).sort()).toEqual(['Kunta', 'Martat']);
  expect(honest.provider.wsconnected).toBe(true);
  reader.provider.destroy();
  honest.provider.destroy();
});

function until(doc: Y.Doc, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      doc.off('update', look);
      resolve();
    };
    doc.on('update', look);
    look();
  });
}

const bearer = (joined: Joined) => ({ authorization: `Bearer ${joined.session}` });

/** Sends one update as somebody, on a socket of its own, and tells how the server closed it. */
async function closeCodeOf(joined: Joined, update: Uint8Array): Promise<number> {
  const socket = await RawSocket.open(server.url, board, bearer(joined));
  socket.send(syncStep2(update));
  return socket.closed;
}

/** The update that a change makes on top of what the honest client sees. */
function updateOf(change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(honest.doc));
  const before = Y.encodeStateVector(doc);
  change(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

const putActor = (fields: Record<string, unknown>) =>
  updateOf((doc) => {
    doc.getMap('actors').set('x1', new Y.Map(Object.entries(fields)));
  });

describe('links, sessions and origins', () => {
  it('refuses a wrong and a revoked link', async () => {
    const wrong = await call(server.url, '/api/join', { body: { token: 'x'.repeat(32) } });
    expect([wrong.status, wrong.json.error.code]).toEqual([401, 'unknownLink']);

    const path = `/api/workshops/${workshop.workshop.id}/links/participant/rotate`;
    const rotated = await call(server.url, path, { method: 'POST', session: facilitator.session });
    const revoked = await call(server.url, '/api/join', { body: { token: tokenOf(workshop.links.participant) } });
    expect([revoked.status, revoked.json.error.code]).toEqual([401, 'unknownLink']);
    const fresh = await call(server.url, '/api/join', { body: { token: tokenOf(rotated.json.link) } });
    expect(fresh.status).toBe(200);
  });

  it('knows no other workshops and boards than there are', async () => {
    for (const path of ['/api/workshops/nowhere', '/api/boards/nowhere/export/json', '/api/workshops/nowhere/me']) {
      const { status, json } = await call(server.url, path, { session: facilitator.session });
      expect([status, json.error.code]).toEqual([404, 'notFound']);
    }
    const socket = await RawSocket.open(server.url, 'nowhere', bearer(facilitator));
    expect(await socket.closed).toBe(4400);
  });

  it('asks who has not joined to join', async () => {
    const path = `/api/workshops/${workshop.workshop.id}`;
    expect((await call(server.url, path)).json.error.code).toBe('noSession');
    expect((await call(server.url, path, { session: 'wrong' })).status).toBe(401);
    expect(await (await RawSocket.open(server.url, board, {})).closed).toBe(4401);
  });

  it("does not take another workshop's session", async () => {
    const elsewhere = await createWorkshop(server.url);
    const stranger = await join(server.url, elsewhere.links, 'facilitator');
    const { status, json } = await call(server.url, `/api/workshops/${workshop.workshop.id}`, {
      session: stranger.session,
    });
    expect([status, json.error.code]).toEqual([403, 'forbidden']);
    expect(await (await RawSocket.open(server.url, board, bearer(stranger))).closed).toBe(4403);
  });

  it('refuses to act for a page of another site', async () => {
    for (const origin of ['https://evil.example', 'null', `http://127.0.0.1:${server.port + 1}`]) {
      const { status, json } = await call(server.url, `/api/workshops/${workshop.workshop.id}`, {
        method: 'DELETE',
        session: facilitator.session,
        headers: { origin },
      });
      expect([status, json.error.code]).toEqual([403, 'foreignOrigin']);
      await expect(RawSocket.open(server.url, board, { ...bearer(facilitator), origin })).rejects.toThrow('403');
    }
    const own = await RawSocket.open(server.url, board, { ...bearer(facilitator), origin: server.url });
    own.close();
  });
});

describe('frames', () => {
  it('refuses a frame of 2 MiB', async () => {
    const socket = await RawSocket.open(server.url, board, bearer(participant));
    socket.send(syncUpdate(new Uint8Array(2 * 1024 * 1024)));
    expect(await socket.closed).toBe(4413);
  });

  it('refuses what is not a frame', async () => {
    const nothings = ['text', new Uint8Array(), frame(99), frame(0, 7, new Uint8Array()), frame(0, 1), frame(4)];
    const claimsMore = Uint8Array.from([0, 1, 200, 1, 0]);
    for (const nothing of [...nothings, claimsMore, frame(1, Uint8Array.from([9, 9, 9]))]) {
      const anyone = await join(server.url, workshop.links, 'participant');
      const socket = await RawSocket.open(server.url, board, bearer(anyone));
      socket.send(nothing);
      expect(await socket.closed).toBe(4400);
    }
  });

  it('refuses an update that is cut off anywhere', async () => {
    const update = updateOf((doc) => addActor(doc, { name: 'Seura', sector: 'association', x: 1, y: 1 }));
    for (let length = 0; length < update.length; length += 17) {
      expect(await closeCodeOf(await join(server.url, workshop.links, 'participant'), update.subarray(0, length))).toBe(
        4400,
      );
    }
  });

  it('refuses an update that builds on what nobody has', async () => {
    const doc = new Y.Doc();
    doc.getMap('actors').set('lost', 1);
    const known = Y.encodeStateVector(doc);
    doc.getMap('actors').set('later', 2);
    expect(await closeCodeOf(participant, Y.encodeStateAsUpdate(doc, known))).toBe(4400);
  });
});

describe('records', () => {
  const sound = { name: 'Seura', sector: 'association', x: 1, y: 1 };

  it('refuses an unknown root', async () => {
    expect(
      await closeCodeOf(
        facilitator,
        updateOf((doc) => doc.getMap('secrets').set('a', 1)),
      ),
    ).toBe(4400);
    expect(
      await closeCodeOf(
        facilitator,
        updateOf((doc) => doc.getArray('list').push([1])),
      ),
    ).toBe(4400);
  });

  it('refuses a record without a name, with a name of 300 kB, with a wrong type or an unknown value', async () => {
    const { name: _, ...nameless } = sound;
    const wrong = [
      nameless,
      { ...sound, name: 'x'.repeat(300_000) },
      { ...sound, x: 'left' },
      { ...sound, sector: 'king' },
    ];
    for (const fields of wrong) expect(await closeCodeOf(participant, putActor(fields))).toBe(4400);
  });

  it('does not let a viewer write, and lets it look', async () => {
    expect(await closeCodeOf(viewer, putActor(sound))).toBe(4403);
    const reader = openBoard(server.url, board, viewer.session);
    await until(reader.doc, () => readBoard(reader.doc).actors.size === 1);
    reader.doc.getMap('board').set('title', 'Vallattu');
    expect(await reader.refused).toBe(4403);
    expect(honest.doc.getMap('board').get('title')).toBe('Arvoverkko');
    reader.provider.destroy();
  });

  it("does not let a participant write another's people record", async () => {
    const update = updateOf((doc) => representActor(doc, { id: facilitator.participant.id, alias: 'Minä' }));
    expect(await closeCodeOf(participant, update)).toBe(4403);
  });
});

describe('HTTP bodies and files', () => {
  it('refuses broken JSON, a wrong type, a wrong shape and a body that is too large', async () => {
    const codeOf = async (body: unknown, headers = {}) => {
      const { status, json } = await call(server.url, '/api/workshops', { body, headers });
      return [status, json.error.code];
    };
    expect(await codeOf('{"title":')).toEqual([400, 'invalidJson']);
    expect(await codeOf('title=x', { 'content-type': 'application/x-www-form-urlencoded' })).toEqual([
      415,
      'unsupportedType',
    ]);
    expect(await codeOf({ title: ' ', locale: 'fi' })).toEqual([400, 'invalidBody']);
    expect(await codeOf({ title: 'x', locale: 'de' })).toEqual([400, 'invalidBody']);
    expect(await codeOf({ title: 'x'.repeat(100_000), locale: 'fi' })).toEqual([413, 'tooLarge']);
  });

  it('refuses a file that is not a board and says why', async () => {
    const path = `/api/boards/${board}/import`;
    const broken = await call(server.url, path, { body: '{"format": "arvo', session: participant.session });
    expect([broken.status, broken.json.error.code]).toEqual([400, 'unreadableFile']);
    expect(broken.json.error.issues).toEqual([{ code: 'notJson', at: '' }]);
    const large = await call(server.url, path, { body: `"${'x'.repeat(11e6)}"`, session: participant.session });
    expect([large.status, large.json.error.code]).toEqual([413, 'tooLarge']);
    const asViewer = await call(server.url, path, { body: {}, session: viewer.session });
    expect([asViewer.status, asViewer.json.error.code]).toEqual([403, 'forbidden']);
  });

  it('refuses a table that can not be read, and says why', async () => {
    const answerTo = async (body: string, type = 'text/csv; charset=utf-8') => {
      const { status, json } = await call(server.url, `/api/boards/${board}/import`, {
        body,
        session: participant.session,
        headers: { 'content-type': type },
      });
      return [status, json.error.code, json.error.issues];
    };
    expect(await answerTo(' ')).toEqual([400, 'unreadableFile', [{ code: 'empty', at: '' }]]);
    expect(await answerTo('Nimi;Alue\n"A;B')).toEqual([
      400,
      'unreadableFile',
      [{ code: 'brokenQuotes', at: 'rows/2' }],
    ]);
    expect(await answerTo('A;B\nC;D')).toEqual([400, 'unreadableFile', [{ code: 'noHeader', at: 'rows/1' }]]);
    expect(await answerTo('Nimi\0')).toEqual([400, 'unreadableFile', [{ code: 'notText', at: '' }]]);
    expect(await answerTo('a\n'.repeat(10_001))).toEqual([400, 'unreadableFile', [{ code: 'tooManyRows', at: '' }]]);
    expect(await answerTo('a'.repeat(11e6))).toEqual([413, 'tooLarge', undefined]);
    expect(await answerTo('Nimi\nA', 'text/plain')).toEqual([415, 'unsupportedType', undefined]);
    const asViewer = await call(server.url, `/api/boards/${board}/import`, {
      body: 'Nimi\nVallattu',
      session: viewer.session,
      headers: { 'content-type': 'text/csv' },
    });
    expect([asViewer.status, asViewer.json.error.code]).toEqual([403, 'forbidden']);
  });

  it('refuses an unknown format', async () => {
    for (const format of ['exe', '__proto__', 'doc']) {
      const { status, json } = await call(server.url, `/api/boards/${board}/export/${format}`, {
        session: participant.session,
      });
      expect([status, json.error.code]).toEqual([404, 'unknownFormat']);
    }
  });

  it('refuses an export that asks for what there is not', async () => {
    const wrong = ['ids=nobody', 'ids=../x', 'ids=', 'layer=past', 'paper=a0', 'people=yes', 'table=x', 'scope=all'];
    for (const query of wrong) {
      const path = `/api/boards/${board}/export/svg?${query}`;
      const { status, json } = await call(server.url, path, { session: viewer.session });
      expect([query, status, json.error.code]).toEqual([query, 400, 'invalidQuery']);
      expect(json.error.issues).not.toEqual([]);
    }
    const named = await call(server.url, `/api/boards/${board}/export/docx?people=1`, { session: viewer.session });
    expect([named.status, named.json.error.code]).toEqual([403, 'forbidden']);
  });

  it('never puts a secret, a name or a title into its log', () => {
    expect(server.log()).not.toMatch(/Arvoverkko|Martat|Seura/);
    expect(server.log()).not.toContain(facilitator.session);
    expect(server.log()).not.toContain(tokenOf(workshop.links.facilitator));
  });
});

describe('settings', () => {
  it('says in one line what is wrong with them, and exits with 2', async () => {
    const file = joinPath(newDataDir(), 'file');
    writeFileSync(file, '');
    const wrong: Record<string, string>[] = [
      { PORT: String(server.port) },
      { PORT: 'eighty' },
      { DATA_DIR: joinPath(file, 'data') },
      { PUBLIC_URL: 'ftp://example.org' },
      { CONTACT_EMAIL: 'nobody' },
      { DATABASE_URL: 'postgres://localhost/x' },
    ];
    for (const env of wrong) {
      const failure = await startServer({ env }).then(
        () => 'started',
        (error: Error) => error.message,
      );
      expect(failure).toMatch(new RegExp(`^the server exited with 2: .*${Object.keys(env)[0]}.*\n$`));
    }
  });
});
