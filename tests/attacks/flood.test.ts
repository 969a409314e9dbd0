import { expect, it } from 'vitest';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { Frame } from '../../shared/protocol/frames.ts';
import { frame, type RawSocket, syncStep2, syncUpdate } from '../fixtures/board.ts';
import { actor, namesOn, newcomer, socketOf, stage, updateOn } from './stage.ts';

const here = stage();
const HONEST = 197;

it('R31 one attacker at full rate, who comes again whenever sent away, keeps nobody of 199 from working', {
  timeout: 120_000,
}, async () => {
  const people = await Promise.all(Array.from({ length: HONEST }, () => newcomer(here)));
  const sockets = await Promise.all(people.map((person) => socketOf(here, person)));
  const edits = sockets.map((_, index) => updateOn(here, (doc) => addActor(doc, actor(`Toimija ${index}`))));
  for (const socket of sockets) socket.send(syncStep2(updateOn(here, () => {})));

  const attacking = await newcomer(here);
  const evil = updateOn(here, (doc) => doc.getMap('actors').set('ilkea', 1));
  const codes = new Map<number, number>();
  let done = false;
  const attack = async () => {
    while (!done) {
      const socket: RawSocket = await socketOf(here, attacking);
      socket.send(syncStep2(evil));
      for (let time = 0; time < 200; time += 1) socket.send(frame(Frame.queryAwareness));
      const code = await socket.closed;
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  };
  const attacks = [1, 2, 3, 4].map(attack);
  await expect.poll(() => codes.has(4529), { timeout: 60_000 }).toBe(true);

  sockets.forEach((socket, index) => {
    socket.send(syncUpdate(edits[index]!));
  });
  await Promise.all(sockets.map((socket) => socket.barrier(1)));
  await here.honest.saved();
  done = true;
  await Promise.all(attacks);
  expect(namesOn(here.honest.doc).filter((name) => name.startsWith('Toimija'))).toHaveLength(HONEST);
  expect([...codes.keys()].sort()).toEqual([4400, 4529]);
  console.log(`flood: sent away ${codes.get(4400)} times as misshapen and ${codes.get(4529)} times as too fast`);
  for (const socket of sockets) socket.close();
});
