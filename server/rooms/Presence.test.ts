import * as decoding from 'lib0/decoding';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { ParticipantId } from '../../shared/board/ids.ts';
import { Presence, type Seat } from './Presence.ts';

/** A connection that keeps what it is told: client → state, in the order of telling. */
class Listening implements Seat {
  readonly author: Seat['author'];
  readonly told: Record<number, unknown>[] = [];
  readonly clocks: number[] = [];

  constructor(participant: string) {
    this.author = { participant: participant as ParticipantId, role: 'participant' };
  }

  presence(update: Uint8Array): void {
    const decoder = decoding.createDecoder(update);
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

beforeEach(() => {
  vi.useFakeTimers();
  presence = new Presence();
});
afterEach(() => {
  presence.close();
  vi.useRealTimers();
});

const enter = (participant: string): Listening => {
  const seat = new Listening(participant);
  presence.enter(seat);
  return seat;
};

it('R17 gathers what happens within a tick', () => {
  const ada = enter('ada');
  const bo = enter('bo');
  for (let x = 0; x < 50; x += 1) presence.receive(ada, says(1, { x }));
  presence.receive(bo, says(2, { x: 0 }));
  vi.advanceTimersByTime(33);
  expect(bo.told).toEqual([{ 1: { x: 49, participant: 'ada' } }]);
  expect(ada.told).toEqual([{ 2: { x: 0, participant: 'bo' } }]);
});

it('R17 slows down in a large room', () => {
  const seats = Array.from({ length: 100 }, (_, index) => enter(`p${index}`));
  presence.receive(seats[0] as Listening, says(1, { x: 1 }));
  vi.advanceTimersByTime(150);
  expect(seats[1]?.told).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(seats[1]?.told).toEqual([{ 1: { x: 1, participant: 'p0' } }]);
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
