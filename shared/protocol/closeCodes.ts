/**
 * Why a server closed a socket. 44xx is final: a y-websocket client does not come back by itself. 45xx is to be tried
 * again. Sent after the handshake, since a browser can't tell a refused upgrade from a lost network.
 */
export const CloseCode = {
  invalid: 4400,
  unknownSession: 4401,
  notAllowed: 4403,
  /** the copy is of an earlier epoch; what it brought is committed, and it begins anew */
  earlierEpoch: 4410,
  tooLarge: 4413,
  clientTooOld: 4426,
  storageAway: 4503,
  tooSlow: 4508,
  /** the map is locked: the edit may come again when it is open */
  locked: 4523,
  tooFast: 4529,
} as const;
export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode];
