import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import { MAX_FRAME_BYTES } from '../../shared/protocol/frames.ts';
import { AccessError } from '../access/AccessError.ts';
import { isOwnOrigin } from '../access/origins.ts';
import { Connection, type Wire } from '../rooms/Connection.ts';
import type { Services } from '../Services.ts';
import { isStorageAway } from '../storage/StorageAway.ts';

const PATH = /^\/sync\/([A-Za-z0-9_-]{1,64})$/;

/** What it takes to let somebody in, in messages of the participant's limit. */
const CONNECTION_COST = 10;

/** Frames over the limit are read up to this size, so that they can be answered by our own close code. */
const MAX_PAYLOAD_BYTES = 4 * MAX_FRAME_BYTES;

/** A socket that is not let in: its close code and one word for the counters. */
class Refused extends Error {
  readonly code: CloseCode;

  constructor(code: CloseCode, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** Takes `/sync/<board>` upgrades. A foreign origin is refused before the handshake, everything else after it. */
export function syncUpgrade(services: Services): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  const { config, refusals, measures, logger } = services;
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MAX_PAYLOAD_BYTES });

  const enter = async ({ socket, stream }: Wire, request: IncomingMessage, board: string) => {
    socket.on('error', (error) => logger.debug({ err: error }, 'socket failed'));
    // Nothing is read before somebody can answer it.
    socket.pause();
    try {
      await seat({ socket, stream }, request, board);
    } catch (error) {
      const { code, message } = asRefused(error);
      if (message === 'internal') logger.error({ err: error }, 'connection failed');
      refusals.count(message);
      socket.close(code, message);
    }
    socket.resume();
  };

  const seat = async (wire: Wire, request: IncomingMessage, board: string) => {
    const { rooms, socketLimit } = services;
    await authorise(services, request, board);
    const { room, release } = await rooms.acquire(board);
    try {
      // Again, since opening a room takes a while and a session may be revoked in it.
      const { session, workshop } = await authorise(services, request, board);
      const { id: participant } = session.member;
      if (!socketLimit.take(participant, CONNECTION_COST)) throw new Refused(CloseCode.tooFast, 'tooFast');
      if (wire.socket.readyState !== wire.socket.OPEN || room.closed) throw new Refused(CloseCode.storageAway, 'gone');
      const connection: Connection = new Connection(
        wire,
        { room, workshop, author: { participant, role: session.role } },
        {
          received: (kind) => {
            measures.messages[kind] += 1;
          },
          spend: (cost) => socketLimit.take(participant, cost),
          refused: (reason) => refusals.count(reason),
          closed: () => {
            rooms.connections.delete(connection);
            release();
          },
        },
      );
      rooms.connections.add(connection);
    } catch (error) {
      release();
      throw error;
    }
  };

  return (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const { origin, host } = request.headers;
    if (!isOwnOrigin(origin, host, config.publicUrl)) {
      refusals.count('foreignOrigin');
      refuseHandshake(socket, 403);
      return;
    }
    const board = PATH.exec((request.url ?? '').split('?')[0] ?? '')?.[1];
    if (board === undefined) refuseHandshake(socket, 404);
    else {
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        void enter({ socket: webSocket, stream: socket }, request, board);
      });
    }
  };
}

async function authorise({ workshops, retention, sessions }: Services, request: IncomingMessage, id: string) {
  const board = await workshops.findBoard(id);
  const workshop = board && (await retention.living(board.workshop));
  if (!workshop) throw new Refused(CloseCode.invalid, 'unknownBoard');
  const { authorization, cookie } = request.headers;
  return { session: await sessions.authorise({ authorization, cookie }, workshop.id), workshop: workshop.id };
}

function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (isStorageAway(error)) return new Refused(CloseCode.storageAway, 'storageAway');
  if (error instanceof AccessError) {
    return new Refused(error.code === 'forbidden' ? CloseCode.notAllowed : CloseCode.unknownSession, error.code);
  }
  return new Refused(CloseCode.storageAway, 'internal');
}

function refuseHandshake(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
