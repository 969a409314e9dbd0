import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { AccessRole, Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { malluAuto } from '../../shared/templates/malluAuto.ts';
import { openBoard, RawSocket } from '../fixtures/board.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join, tokenOf } from '../fixtures/workshop.ts';

let server: TestServer;
let workshop: WorkshopCreated;
let path: string;
let board: string;
let facilitator: Joined;

beforeAll(async () => {
  server = await startServer({ env: { OPERATOR: 'Kunta', CONTACT_EMAIL: 'kirjaamo@example.org' } });
});
afterAll(() => server.stop());
beforeEach(async () => {
  workshop = await createWorkshop(server.url);
  path = `/api/workshops/${workshop.workshop.id}`;
  board = workshop.boards[0]!.id;
  facilitator = await join(server.url, workshop.links, 'facilitator', 'Ada');
});

const get = (address: string, session: string) => call(server.url, address, { session });

const isOnDisk = (text: string): boolean =>
  ['arvoverkko.sqlite', 'arvoverkko.sqlite-wal'].some((name) =>
    readFileSync(joinPath(server.dataDir, name)).includes(text),
  );

describe('joining', () => {
  it('gives the role of the link, and a cookie that a script can not read', async () => {
    for (const role of ['facilitator', 'participant', 'viewer'] as AccessRole[]) {
      const answer = await call(server.url, '/api/join', {
        body: { token: tokenOf(workshop.links[role]), alias: 'Bo' },
      });
      expect(answer.json).toMatchObject({ role, participant: { alias: 'Bo' }, boards: workshop.boards });
      const cookie = answer.headers.get('set-cookie') ?? '';
      expect(cookie).toContain(`arvo_${workshop.workshop.id}=${answer.json.session};`);
      expect(cookie).toMatch(/HttpOnly/);
      expect(cookie).toMatch(/SameSite=Strict/);
      expect(cookie).not.toMatch(/Secure/);
      const view = await call(server.url, path, { headers: { cookie: cookie.split(';')[0]! } });
      expect(view.json).toMatchObject({ role, participant: answer.json.participant });
    }
  });

  it('keeps the participant who comes again, and never lowers the role', async () => {
    const again = await call(server.url, '/api/join', {
      body: { token: tokenOf(workshop.links.viewer), alias: 'Ada L.' },
      session: facilitator.session,
    });
    expect(again.json).toMatchObject({
      role: 'facilitator',
      participant: { id: facilitator.participant.id, alias: 'Ada L.' },
    });
    const viewer = await join(server.url, workshop.links, 'viewer');
    const raised = await call(server.url, '/api/join', {
      body: { token: tokenOf(workshop.links.participant) },
      session: viewer.session,
    });
    expect(raised.json).toMatchObject({ role: 'participant', participant: viewer.participant });
  });

  it('keeps no secret in the clear', async () => {
    expect(isOnDisk(workshop.workshop.id)).toBe(true);
    for (const secret of [facilitator.session, ...Object.values(workshop.links).map(tokenOf)]) {
      expect(isOnDisk(secret)).toBe(false);
    }
  });
});

describe('rotating a link', () => {
  it('closes its sockets and sessions, keeps the others, and gives a known participant back through the new link', async () => {
    const participant = await join(server.url, workshop.links, 'participant');
    const viewer = await join(server.url, workshop.links, 'viewer');
    const theirs = openBoard(server.url, board, participant.session);
    const others = openBoard(server.url, board, viewer.session);
    await Promise.all([theirs.synced, others.synced]);

    const { json } = await call(server.url, `${path}/links/participant/rotate`, {
      method: 'POST',
      session: facilitator.session,
    });
    expect(await theirs.refused).toBe(4401);
    expect(others.provider.wsconnected).toBe(true);
    expect((await get(path, participant.session)).status).toBe(401);

    const back = await call(server.url, '/api/join', {
      body: { token: tokenOf(json.link) },
      session: participant.session,
    });
    expect(back.json).toMatchObject({ role: 'participant', participant: participant.participant });
    others.provider.destroy();
  });

  it('takes no rights along from a dead link', async () => {
    const other = await join(server.url, workshop.links, 'facilitator', 'Bo');
    await call(server.url, `${path}/links/facilitator/rotate`, { method: 'POST', session: facilitator.session });
    expect((await get(path, facilitator.session)).status).toBe(200);
    expect((await get(path, other.session)).status).toBe(401);
    const back = await call(server.url, '/api/join', {
      body: { token: tokenOf(workshop.links.viewer) },
      session: other.session,
    });
    expect(back.json).toMatchObject({ role: 'viewer', participant: other.participant });
  });

  it("is the facilitator's", async () => {
    const participant = await join(server.url, workshop.links, 'participant');
    const rotate = (role: string, session: string) =>
      call(server.url, `${path}/links/${role}/rotate`, { method: 'POST', session });
    expect((await rotate('viewer', participant.session)).json.error.code).toBe('forbidden');
    expect((await rotate('king', facilitator.session)).json.error.code).toBe('notFound');
  });
});

describe('a workshop', () => {
  it('has a board for each table', async () => {
    const { boards } = await createWorkshop(server.url, { locale: 'sv', tables: 3 });
    expect(boards.map(({ title }) => title)).toEqual(['Bord 1', 'Bord 2', 'Bord 3']);
  });

  it('gets more boards, another title and another last day from its facilitator alone', async () => {
    const participant = await join(server.url, workshop.links, 'participant');
    const refused = await call(server.url, path, {
      method: 'PATCH',
      body: { title: 'Uusi' },
      session: participant.session,
    });
    expect(refused.status).toBe(403);
    const edited = await call(server.url, path, {
      method: 'PATCH',
      body: { title: 'Uusi', retainUntil: '2999-12-31' },
      session: facilitator.session,
    });
    expect(edited.json.workshop).toMatchObject({ title: 'Uusi', retainUntil: '2999-12-31' });
    const past = await call(server.url, path, {
      method: 'PATCH',
      body: { retainUntil: '2020-01-01' },
      session: facilitator.session,
    });
    expect([past.status, past.json.error.code]).toEqual([400, 'invalidBody']);
    const added = await call(server.url, `${path}/boards`, { body: { title: 'Toinen' }, session: facilitator.session });
    expect(added.status).toBe(201);
    expect((await get(path, participant.session)).json.boards.map(({ title }: { title: string }) => title)).toEqual([
      'Arvoverkko',
      'Toinen',
    ]);
  });

  it('lists a board under the title that people give it', async () => {
    const client = openBoard(server.url, board, facilitator.session);
    await client.synced;
    client.doc.getMap('board').set('title', 'Kotihoito');
    await expect.poll(async () => (await get(path, facilitator.session)).json.boards[0].title).toBe('Kotihoito');
    client.provider.destroy();
  });

  it('is gone when it is deleted: sockets, sessions and every word on the disk', async () => {
    const client = openBoard(server.url, board, facilitator.session);
    await client.synced;
    addActor(client.doc, { name: 'Ainutkertainen', sector: 'group', x: 0, y: 0 });
    await expect
      .poll(async () => (await get(`/api/boards/${board}/export/json`, facilitator.session)).json.actors)
      .toHaveLength(1);
    const deleted = await call(server.url, path, { method: 'DELETE', session: facilitator.session });
    expect(deleted.status).toBe(204);
    expect(await client.refused).toBe(4401);
    expect((await get(path, facilitator.session)).status).toBe(404);
    expect((await call(server.url, '/api/join', { body: { token: tokenOf(workshop.links.viewer) } })).status).toBe(401);
    expect(isOnDisk('Ainutkertainen')).toBe(false);
  });
});

describe('what I wrote', () => {
  it("can be had, and my name taken back while the map stays the group's", async () => {
    const ada = openBoard(server.url, board, facilitator.session);
    const participant = await join(server.url, workshop.links, 'participant', 'Bertalotta');
    const berta = openBoard(server.url, board, participant.session);
    await Promise.all([ada.synced, berta.synced]);
    addActor(ada.doc, { name: 'Kunta', sector: 'municipality', x: 0, y: 0 });
    const mine = addActor(berta.doc, { name: 'Martat', sector: 'association', x: 0, y: 0 });
    representActor(berta.doc, { id: participant.participant.id, alias: 'Bertalotta', actor: mine });
    await expect
      .poll(async () => (await get(`${path}/me`, participant.session)).json)
      .toMatchObject({
        participant: { id: participant.participant.id, alias: 'Bertalotta' },
        boards: [
          {
            id: board,
            title: 'Arvoverkko',
            written: [
              { root: 'actors', id: mine, fields: { name: 'Martat' } },
              { root: 'people', id: participant.participant.id, fields: { alias: 'Bertalotta' } },
            ],
          },
        ],
      });

    expect((await call(server.url, `${path}/me`, { method: 'DELETE', session: participant.session })).status).toBe(204);
    expect(await berta.refused).toBe(4401);
    expect((await get(`${path}/me`, participant.session)).status).toBe(401);
    await expect.poll(() => readBoard(ada.doc).people.size).toBe(0);
    expect([...readBoard(ada.doc).actors.keys()]).toContain(mine);
    expect(isOnDisk('Bertalotta')).toBe(false);
    ada.provider.destroy();
  });
});

describe('files', () => {
  const exportOf = (format: string, session: string) => get(`/api/boards/${board}/export/${format}`, session);

  it('start from the example in the language of the workshop', async () => {
    workshop = await createWorkshop(server.url, { title: 'Oma otsikko', locale: 'sv', template: 'mallu-auto' });
    board = workshop.boards[0]!.id;
    const { session } = await join(server.url, workshop.links, 'viewer');
    const { json } = await exportOf('json', session);
    expect(json.board).toMatchObject({ title: 'Oma otsikko', locale: 'sv' });
    expect(json.actors).toHaveLength(malluAuto('sv').actors.length);
    expect(json.flows).toHaveLength(malluAuto('sv').flows.length);
  });

  it('come back the same after a round trip', async () => {
    const session = facilitator.session;
    const file = malluAuto('fi');
    const first = await call(server.url, `/api/boards/${board}/import`, { body: file, session });
    expect(first.json).toMatchObject({ merged: 0, skipped: 0, problems: [] });
    expect(first.json.added).toBeGreaterThanOrEqual(22);
    const exported = await exportOf('json?people=1', session);
    const again = await call(server.url, `/api/boards/${board}/import`, { body: exported.json, session });
    expect(again.json).toMatchObject({ added: 0, merged: 0, skipped: first.json.added, problems: [] });
    expect((await exportOf('json?people=1', session)).json).toEqual(exported.json);
  });

  it('bring in what is sound and name what is not', async () => {
    const file = { ...malluAuto('fi'), notes: [{ id: 'n', text: 'x', x: 'left', y: 0 }] };
    const { json } = await call(server.url, `/api/boards/${board}/import`, {
      body: file,
      session: facilitator.session,
    });
    expect(json.problems).toEqual([{ code: 'invalidRecord', at: 'notes/0/x' }]);
    expect((await exportOf('json', facilitator.session)).json.actors).toHaveLength(8);
  });

  it("leave out of a participant's import who others are and what they said", async () => {
    const participant = await join(server.url, workshop.links, 'participant');
    const at = '2026-11-21T12:00:00Z';
    const body = {
      format: 'arvoverkko',
      version: 1,
      board: { title: 'x', question: '', locale: 'fi' },
      people: [{ id: facilitator.participant.id, alias: 'Huijari' }],
      comments: [
        { id: 'c1', on: { root: 'actors', id: 'a' }, by: facilitator.participant.id, at, text: 'En sanonut.' },
        { id: 'c2', on: { root: 'actors', id: 'a' }, by: participant.participant.id, at, text: 'Sanoin.' },
      ],
    };
    const { json } = await call(server.url, `/api/boards/${board}/import`, { body, session: participant.session });
    expect(json).toEqual({ added: 1, merged: 0, skipped: 2, problems: [] });
    const exported = await exportOf('json?people=1', facilitator.session);
    expect(exported.json.people).toEqual([]);
    expect(exported.json.comments.map(({ id }: { id: string }) => id)).toEqual(['c2']);
  });

  it('go out as data and as a picture, under the title of the board', async () => {
    await call(server.url, `/api/boards/${board}/import`, { body: malluAuto('fi'), session: facilitator.session });
    const svg = await exportOf('svg', facilitator.session);
    expect(svg.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(svg.headers.get('content-disposition')).toMatch(/^attachment; filename="Arvoverkko \d{4}-\d\d-\d\d\.svg"/);
    expect(svg.text).toMatch(/<svg[^>]*>[\s\S]*<title/);
    const viewer = await join(server.url, workshop.links, 'viewer');
    expect((await exportOf('json', viewer.session)).json.people).toBeUndefined();
    expect((await exportOf('json?people=1', viewer.session)).status).toBe(403);
  });
});

describe('for the owner', () => {
  it('tells who runs the server, whether it lives, and counts without names', async () => {
    const settings = await call(server.url, '/api/settings');
    expect(settings.json).toEqual({
      operator: 'Kunta',
      contactEmail: 'kirjaamo@example.org',
      dataLocation: null,
      reachableAt: [],
    });
    expect((await call(server.url, '/healthz')).status).toBe(200);
    expect((await call(server.url, '/readyz')).status).toBe(200);
    const socket = await RawSocket.open(server.url, board, { authorization: `Bearer ${facilitator.session}` });
    await socket.next(() => true);
    expect((await call(server.url, '/metrics')).text).toMatch(/^arvoverkko_connections\{role="facilitator"\} [1-9]/m);
    socket.close();
  });

  it('stops on SIGTERM with 0 and has everything after a new start', async () => {
    const first = await startServer();
    const kept = await createWorkshop(first.url, { template: 'mallu-auto' });
    const { session } = await join(first.url, kept.links, 'facilitator');
    const client = openBoard(first.url, kept.boards[0]!.id, session);
    await client.synced;
    expect(await first.stop()).toBe(0);
    client.provider.destroy();
    const second = await startServer({ dataDir: first.dataDir });
    const { json } = await call(second.url, `/api/boards/${kept.boards[0]!.id}/export/json`, { session });
    expect(json.actors).toHaveLength(8);
    expect(await second.stop()).toBe(0);
  });
});
