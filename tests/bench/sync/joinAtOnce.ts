import { enter, isSyncStep2, type Subject, type Venue } from './subjects.ts';

/** The least that a reply with the whole board can have, bytes. */
const BOARD_BYTES = 50_000;

/** Everybody comes to a board at the same moment. Resolves with how long each waited until the whole board was there, ms. */
export async function joinAtOnce({ prefix }: Subject, { doors }: Venue): Promise<number[]> {
  const start = performance.now();
  const joined = await Promise.all(
    doors.map(async (door) => {
      const socket = await enter(door, prefix);
      const waited = await new Promise<number>((resolve, reject) => {
        socket.onClose = (code) => reject(new Error(`sent away with ${code}`));
        socket.onFrame = (payload) => {
          const isBoard = payload.length > BOARD_BYTES && isSyncStep2(payload, prefix.length);
          if (isBoard) resolve(performance.now() - start);
        };
      });
      return { socket, waited };
    }),
  );
  for (const { socket } of joined) socket.close();
  return joined.map(({ waited }) => waited);
}
