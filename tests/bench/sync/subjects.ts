import { join } from 'node:path';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { parseBoardFile } from '../../../shared/board/boardFile.ts';
import { BoardWriter, NO_UPDATE, stateOf } from '../../fixtures/BoardWriter.ts';
import { frame, syncStep2, syncUpdate } from '../../fixtures/board.ts';
import { call, createWorkshop, join as joinWorkshop } from '../../fixtures/workshop.ts';
import { makeBoard } from '../boards.ts';
import { boardFileOf } from '../product.ts';
import { LeanSocket } from './LeanSocket.ts';

/** A room full of people is measured on this board. */
export const BOARD = makeBoard('1000');

/** One of the servers that are compared. */
export interface Subject {
  /** what is run with node */
  script: string;
  /** what a client puts before each frame and the server before each of its own */
  prefix: Uint8Array;
  /** whether it has a document, and so something to sync */
  hasDocument: boolean;
  /** Lays the board on a server that has just started, and lets so many people in. */
  open(url: string, people: number): Promise<Venue>;
}

/** A board on a running server, with a door for each person. */
export interface Venue {
  /** makes everybody's edits, so that each knows of those before it */
  writer: BoardWriter;
  doors: readonly Door[];
}

export interface Door {
  url: string;
  headers: Record<string, string>;
  /** what a client says first */
  greeting: readonly Uint8Array[];
}

const ROOT = join(import.meta.dirname, '../../..');
const NAME = 'board';
const SYNC_STEP_1 = frame(0, 0, Uint8Array.of(0));
const nothing = new Uint8Array();

/** In Hocuspocus every frame begins with the name of the document; the first one asks to come in. */
const hocuspocusPrefix = encoding.encode((encoder) => encoding.writeVarString(encoder, NAME));
const hocuspocusToken = encoding.encode((encoder) => {
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarString(encoder, '');
});

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  ours: {
    script: join(ROOT, 'dist/server/main.js'),
    prefix: nothing,
    hasDocument: true,
    open: openOurs,
  },
  yws: {
    script: join(ROOT, 'tests/bench/peers/sync/yWebsocketServer.js'),
    prefix: nothing,
    hasDocument: true,
    open: (url, people) => openPeer(url, people, { path: `/${NAME}`, prefix: nothing, greeting: [] }),
  },
  hocuspocus: {
    script: join(ROOT, 'tests/bench/peers/sync/hocuspocus.js'),
    prefix: hocuspocusPrefix,
    hasDocument: true,
    open: (url, people) => openPeer(url, people, { path: '/', prefix: hocuspocusPrefix, greeting: [hocuspocusToken] }),
  },
  relay: {
    script: join(ROOT, 'tests/bench/peers/sync/relay.js'),
    prefix: nothing,
    hasDocument: false,
    open: async (url, people) => {
      const door = { url, headers: {}, greeting: [] };
      return { writer: new BoardWriter(boardState()), doors: Array.from({ length: people }, () => door) };
    },
  },
};

/** Everybody comes in by the same link, as in a room. */
async function openOurs(url: string, people: number): Promise<Venue> {
  const { links } = await createWorkshop(url, { title: 'Kartta' });
  const { session, boards } = await joinWorkshop(url, links, 'facilitator');
  const board = boards[0]!.id;
  const { status, text } = await call(url, `/api/boards/${board}/import`, { body: boardFileOf(BOARD), session });
  if (status !== 200) throw new Error(`the board was not taken in: ${status} ${text}`);
  const greeting = [SYNC_STEP_1, syncStep2(NO_UPDATE)];
  const doors: Door[] = [];
  for (let person = 0; person < people; person += 1) {
    const joined = await joinWorkshop(url, links, 'participant', `P${person}`);
    doors.push({ url: `${url}/sync/${board}`, headers: { Authorization: `Bearer ${joined.session}` }, greeting });
  }
  return { writer: new BoardWriter(await stateBehind(doors[0]!, nothing)), doors };
}

interface PeerDoor {
  path: string;
  prefix: Uint8Array;
  greeting: readonly Uint8Array[];
}

async function openPeer(url: string, people: number, { path, prefix, greeting }: PeerDoor): Promise<Venue> {
  const door = { url: `${url}${path}`, headers: {}, greeting: [...greeting, SYNC_STEP_1] };
  const state = boardState();
  const socket = await enter(door, prefix);
  socket.send(prefixed(prefix, syncUpdate(state)));
  const taken = await stateBehind(door, prefix);
  if (taken.length < state.length / 2) throw new Error('the board was not taken in');
  socket.close();
  return { writer: new BoardWriter(state), doors: Array.from({ length: people }, () => door) };
}

export async function enter(door: Door, prefix: Uint8Array): Promise<LeanSocket> {
  const socket = await LeanSocket.open(door.url, door.headers);
  for (const greeting of door.greeting) socket.send(prefixed(prefix, greeting));
  return socket;
}

export const prefixed = (prefix: Uint8Array, payload: Uint8Array): Uint8Array =>
  prefix.length === 0 ? payload : Buffer.concat([prefix, payload]);

/** What a newcomer is told of the board. */
async function stateBehind(door: Door, prefix: Uint8Array): Promise<Uint8Array> {
  const socket = await LeanSocket.open(door.url, door.headers);
  const state = new Promise<Uint8Array>((resolve, reject) => {
    socket.onClose = (code) => reject(new Error(`closed with ${code}`));
    socket.onFrame = (payload) => {
      if (isSyncStep2(payload, prefix.length)) resolve(contentOf(payload, prefix.length));
    };
  });
  for (const greeting of door.greeting) socket.send(prefixed(prefix, greeting));
  const found = await state;
  socket.close();
  return found;
}

/** @param at where the frame begins in the payload, after the prefix */
export const isSyncStep2 = (payload: Uint8Array, at: number): boolean =>
  (payload[at] === 0 || payload[at] === 4) && payload[at + 1] === 1;

function contentOf(payload: Uint8Array, at: number): Uint8Array {
  const decoder = decoding.createDecoder(payload.slice(at + 2));
  return decoding.readVarUint8Array(decoder);
}

function boardState(): Uint8Array {
  const { file } = parseBoardFile(JSON.stringify(boardFileOf(BOARD)));
  if (!file) throw new Error('not a board');
  return stateOf(file);
}
