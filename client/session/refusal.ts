import type { MessageKey } from '../../shared/i18n/translate.ts';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';

/** The server closed the socket for good. */
export interface Refusal {
  code: number;
  /** one word from the server, such as `rights`, `unknownBoard` or `deleted` */
  reason: string;
  /** the connection had got as far as a sync, so it was a change that was refused and not the way in */
  wasIn: boolean;
}

/** Whether opening the board again without the refused changes can help. */
export const isRecoverable = ({ code, wasIn }: Refusal): boolean => wasIn && code !== CloseCode.unknownSession;

/** What to tell somebody who can't get any further by trying again. */
export function finalWords({ code, reason }: Refusal): MessageKey {
  if (reason === 'unknownBoard' || reason === 'deleted') return 'refusal.gone';
  if (reason === 'removed') return 'refusal.removed';
  if (code === CloseCode.unknownSession) return 'refusal.unknownSession';
  if (code === CloseCode.notAllowed) return 'refusal.notLetIn';
  return 'refusal.notOpened';
}
