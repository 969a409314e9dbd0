import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import { Frame } from '../../shared/protocol/frames.ts';
import { frame } from '../fixtures/board.ts';
import { attacker, newcomer, socketOf, stage } from './stage.ts';

const here = stage();

const entries = (...list: [client: number, clock: number, state: unknown][]): Uint8Array =>
  frame(
    Frame.awareness,
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, list.length);
      for (const [client, clock, state] of list) {
        encoding.writeVarUint(encoder, client);
        encoding.writeVarUint(encoder, clock);
        encoding.writeVarString(encoder, JSON.stringify(state));
      }
    }),
  );

it('R14 R15 nobody speaks for somebody else, whatever clock they give it', async () => {
  const { honest, watcher } = here;
  honest.announce({ view: 'map' });
  await expect.poll(() => watcher.present.get(honest.doc.clientID)).toMatchObject({ view: 'map' });
  const socket = await attacker(here);
  const mine = 4711;
  socket.send(
    entries([mine, Number.MAX_SAFE_INTEGER, { view: 'mine' }], [honest.doc.clientID, Number.MAX_SAFE_INTEGER, null]),
  );
  await expect.poll(() => watcher.present.get(mine)).toMatchObject({ view: 'mine' });
  expect(watcher.present.get(honest.doc.clientID)).toMatchObject({ view: 'map' });
  honest.announce({ view: 'list' });
  await expect.poll(() => watcher.present.get(honest.doc.clientID)).toMatchObject({ view: 'list' });
  socket.close();
  await expect.poll(() => watcher.present.has(mine)).toBe(false);
});

it('R14 R31 a hundred thousand entries are one, and soon too much', async () => {
  const { watcher } = here;
  const many = entries(
    ...Array.from({ length: 100_000 }, (_, index) => [1_000_000 + index, 1, {}] as [number, number, unknown]),
  );
  const socket = await socketOf(here, await newcomer(here));
  socket.send(many);
  await expect.poll(() => watcher.present.has(1_000_000)).toBe(true);
  expect([...watcher.present.keys()].filter((client) => client > 1_000_000 && client < 1_100_000)).toEqual([]);
  for (let time = 0; time < 100; time += 1) socket.send(many);
  expect(await socket.closed).toBe(4529);
  await expect.poll(() => watcher.present.has(1_000_000)).toBe(false);
});
