import * as decoding from 'lib0/decoding';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { ParticipantId } from '../../shared/board/ids.ts';
import { Frame } from '../../shared/protocol/frames.ts';
import { Presence, type Seat } from './Presence.ts';
import { Pulse } from './Pulse.ts';

/** A connection that keeps what it is told: client → state, in the order of telling. */
class Listening implements Seat {
  readonly author: Seat['author'];
  readonly told: Record<number, unknown>[] = [];
  readonly clocks: number[] = [];
  readonly pauses: number[] = [];
  isBehind = false;

  constructor(participant: string) {
    this.author = { participant: participant as ParticipantId, role: 'participant' };
  }

  presence(message: Buffer): void {
    // After the head of a web socket message and the number of the frame.
    const at = message[1]! < 126 ? 2 : 4;
    const frame = decoding.createDecoder(message.subarray(at));
    expect(decoding.readVarUint(frame)).toBe(Frame.awareness);
    const decoder = decoding.createDecoder(decoding.readVarUint8Array(frame));
    this.pauses.push(decoding.readVarUint(frame));
    const states: Record<number, unknown> = {};
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const client = decoding.readVarUint(decoder);
      this.clocks.push(decoding.readVarUint(decoder));
      const state = JSON.parse(decoding.readVarString(decoder));
      states[client] = state && { ...state, participant: state.participant.id };
    }
    this.told.push(states);
  }
}

const says = (client: number, state: object | null): Uint8Array => {
  const awareness = { states: new Map([[client, state]]), meta: new Map([[client, { clock: 1, lastUpdated: 0 }]]) };
  return encodeAwarenessUpdate(awareness as never, [client]);
};

let presence: Presence;
let pulse: Pulse;
let load: number;

beforeEach(() => {
  vi.useFakeTimers();
  load = 1;
  pulse = new Pulse(() => presence.flush());
  presence = new Presence({ ask: (gap) => pulse.ask(gap), load: () => load });
});
afterEach(() => {
  pulse.stop();
  presence.close();
  vi.useRealTimers();
});

const enter = (participant: string): Listening => {
  const seat = new Listening(participant);
  presence.enter(seat);
  return seat;
};

it('R17 tells at once what comes after a rest, and gathers what comes soon after', () => {
  const ada = enter('ada');
  const bo = enter('bo');
  presence.receive(ada, says(1, { x: -1 }));
  vi.advanceTimersByTime(0);
  expect(bo.told).toEqual([{ 1: { x: -1, participant: 'ada' } }]);
  for (let x = 0; x < 50; x += 1) presence.receive(ada, says(1, { x }));
  presence.receive(bo, says(2, { x: 0 }));
  vi.advanceTimersByTime(19);
  expect(bo.told).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(bo.told.slice(1)).toEqual([{ 1: { x: 49, participant: 'ada' } }]);
  expect(ada.told).toEqual([{ 2: { x: 0, participant: 'bo' } }]);
});

it('R17 R35 slows down in a large room and on a busy server, and tells clients to', () => {
  const seats = Array.from({ length: 240 }, (_, index) => enter(`p${index}`));
  const [ada, bo] = seats as [Listening, Listening];
  const say = () => presence.receive(ada, says(1, { at: Date.now() }));
  say();
  vi.advanceTimersByTime(0);
  say();
  vi.advanceTimersByTime(41);
  expect(bo.told).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(bo.told).toHaveLength(2);
  load = 3;
  say();
  vi.advanceTimersByTime(125);
  expect(bo.told).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(bo.told).toHaveLength(3);
  expect(bo.pauses).toEqual([120, 120, 360]);
});

it('R17 leaves each author out of what everybody hears, whoever else spoke', () => {
  const seats = ['ada', 'bo', 'cid', 'dan'].map(enter) as [Listening, Listening, Listening, Listening];
  seats.slice(0, 3).forEach((seat, client) => {
    presence.receive(seat, says(client, { text: 'ä'.repeat(100 * client) }));
  });
  vi.advanceTimersByTime(20);
  for (const [own, seat] of seats.entries()) {
    expect(seat.told.map((states) => Object.keys(states).map(Number))).toEqual([
      [0, 1, 2].filter((client) => client !== own),
    ]);
  }
});

it('R34 keeps presence from who is behind, and tells them the newest of it afterwards', () => {
  const [ada, bo, slow] = ['ada', 'bo', 'slow'].map(enter) as [Listening, Listening, Listening];
  presence.receive(bo, says(2, { x: 0 }));
  vi.advanceTimersByTime(20);
  slow.isBehind = true;
  slow.told.length = 0;
  for (let x = 0; x < 20; x += 1) {
    presence.receive(ada, says(1, { x }));
    presence.receive(slow, says(3, { x }));
    vi.advanceTimersByTime(20);
  }
  presence.leave(bo);
  vi.advanceTimersByTime(20);
  expect(slow.told).toEqual([]);
  slow.isBehind = false;
  presence.caughtUp(slow);
  presence.caughtUp(slow);
  expect(slow.told).toEqual([{ 1: { x: 19, participant: 'ada' }, 2: null }]);
});

it('R17 never says anything older than what it said before, though the clock of the machine goes back', () => {
  const bo = enter('bo');
  const ada = enter('ada');
  for (const time of [5_000_000, 4_000_000, 4_000_000]) {
    vi.setSystemTime(time);
    presence.receive(ada, says(1, { time }));
    vi.advanceTimersByTime(33);
  }
  expect(bo.clocks).toHaveLength(3);
  expect(bo.clocks).toEqual([...new Set(bo.clocks)].sort((a, b) => a - b));
});

it('R14 lets the newer connection of the same participant take its entry over, and nobody else', () => {
  const watching = enter('watching');
  const before = enter('ada');
  presence.receive(before, says(1, { tab: 'before' }));
  vi.advanceTimersByTime(33);
  const thief = enter('thief');
  presence.receive(thief, says(1, { tab: 'stolen' }));
  const after = enter('ada');
  presence.receive(after, says(1, { tab: 'after' }));
  vi.advanceTimersByTime(33);
  presence.leave(before);
  vi.advanceTimersByTime(33);
  expect(watching.told).toEqual([
    { 1: { tab: 'before', participant: 'ada' } },
    { 1: { tab: 'after', participant: 'ada' } },
  ]);
  presence.leave(after);
  vi.advanceTimersByTime(33);
  expect(watching.told.at(-1)).toEqual({ 1: null });
});

it('R18 says something to everybody at least every 20 s', () => {
  const ada = enter('ada');
  for (let round = 1; round <= 5; round += 1) {
    vi.advanceTimersByTime(20_000);
    expect(ada.told.length).toBeGreaterThanOrEqual(round);
  }
});
