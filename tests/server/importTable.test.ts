import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../shared/board/actor.ts';
import { malluAuto } from '../../shared/templates/malluAuto.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function participantOf(template?: 'mallu-auto') {
  const { boards, links } = await createWorkshop(server.url, template ? { template } : {});
  const { session } = await join(server.url, links, 'participant');
  const path = `/api/boards/${boards[0]!.id}`;
  return {
    /** @param bytes sent as they are */
    bringIn: async (bytes: string | Uint8Array<ArrayBuffer>) => {
      const response = await fetch(`${server.url}${path}/import`, {
        method: 'POST',
        headers: { authorization: `Bearer ${session}`, 'content-type': 'text/csv' },
        body: bytes,
      });
      return { status: response.status, json: await response.json() };
    },
    actors: async (): Promise<Actor[]> => (await call(server.url, `${path}/export/json`, { session })).json.actors,
  };
}

it('brings in what Excel saves in Finland: Windows-1252, semicolons, CRLF', async () => {
  const { bringIn, actors } = await participantOf();
  const text =
    'Nimi;Sektori;Kotipaikka;Y-tunnus\r\nYstävät ry;Yhdistys;Äänekoski;0109862-8\r\n;Kunta;;\r\nÖljyt;Öljyala;;123\r\n';
  const { status, json } = await bringIn(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  expect([status, json]).toEqual([
    200,
    {
      added: 2,
      merged: 0,
      skipped: 1,
      problems: [
        { code: 'noName', at: 'rows/3/name' },
        { code: 'unknownSector', at: 'rows/4/sector' },
        { code: 'businessIdCheck', at: 'rows/4/businessId' },
      ],
    },
  ]);
  const brought = (await actors()).map(({ name, sector, area, businessId }) => [name, sector, area, businessId]).sort();
  expect(brought).toEqual([
    ['Ystävät ry', 'association', 'Äänekoski', '0109862-8'],
    ['Öljyt', 'other', undefined, '123'],
  ]);
});

it('merges the same organisation into what is here, and the second time changes nothing', async () => {
  const { bringIn, actors } = await participantOf('mallu-auto');
  const [first] = malluAuto('fi').actors;
  const csv = `\uFEFFName,Area,Contact\n"${first!.name.toUpperCase()}","Imatra","=1+1"\nUusi,,\n`;
  expect((await bringIn(csv)).json).toEqual({ added: 1, merged: 1, skipped: 0, problems: [] });
  expect((await bringIn(csv)).json).toEqual({ added: 0, merged: 0, skipped: 2, problems: [] });
  const after = await actors();
  expect(after).toHaveLength(9);
  expect(after.find(({ id }) => id === first!.id)).toMatchObject({ name: first!.name, contact: '=1+1' });
});

it('brings in 5,000 rows', async () => {
  const { bringIn, actors } = await participantOf();
  const rows = Array.from({ length: 5000 }, (_, index) => `Yhdistys ${index} ry;Kylä ${index}`);
  expect((await bringIn(['Nimi;Kylä', ...rows].join('\n'))).json).toMatchObject({ added: 5000, problems: [] });
  expect(await actors()).toHaveLength(5000);
});
