import { expect, it } from 'vitest';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { startServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from '../sync/Peer.ts';
import { replayLog } from '../sync/replayLog.ts';
import { expectSameState } from '../sync/sameState.ts';
import { FaultyDisk } from './faultyDisk.ts';

const actor = (name: string) => ({ name, sector: 'association' as const, x: 0, y: 0 });
const namesOn = ({ doc }: Peer) => [...readBoard(doc).actors.values()].map(({ name }) => name).sort();

it.concurrent.for(['full', 'readOnly'] as const)(
  'R10: on a disk that is %s nothing is called saved or shown to others, and all of it is saved when the disk is mended',
  { timeout: 60_000 },
  async (fault) => {
    const disk = new FaultyDisk();
    const server = await startServer({ env: disk.env });
    const { boards, links } = await createWorkshop(server.url);
    const board = boards[0]!.id;
    const [aino, pekka] = await Promise.all([
      join(server.url, links, 'participant', 'Aino'),
      join(server.url, links, 'participant', 'Pekka'),
    ]);
    const writer = new Peer(server.url, board, aino);
    const reader = new Peer(server.url, board, pekka);
    try {
      addActor(writer.doc, actor('Ennen vikaa'));
      await writer.saved();
      await reader.saved();

      disk.fail(fault);
      addActor(writer.doc, actor('Vian aikana'));
      expect(await writer.committed()).toBe(false);
      expect(await writer.committed(), 'at another try').toBe(false);
      expect(namesOn(reader)).toEqual(['Ennen vikaa']);
      const refused = await call(server.url, '/api/workshops', { body: { title: 'Ei tilaa', locale: 'fi' } });
      expect(refused).toMatchObject({ status: 503, json: { error: { code: 'storageAway' } } });

      disk.mend();
      await writer.saved();
      await reader.saved();
      expect(namesOn(reader)).toEqual(['Ennen vikaa', 'Vian aikana']);
      expect((await call(server.url, '/api/workshops', { body: { title: 'Tilaa on', locale: 'fi' } })).status).toBe(
        201,
      );
      expectSameState({ log: await replayLog(server.dataDir, board), writer: writer.doc, reader: reader.doc });
    } finally {
      writer.close();
      reader.close();
      expect(await server.stop()).toBe(0);
    }
  },
);
