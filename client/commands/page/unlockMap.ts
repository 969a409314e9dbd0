import { LockOpen } from 'lucide-react';
import { lockBoard } from '../../../shared/document/commands/lockBoard.ts';
import { isLocked } from '../../../shared/document/lock.ts';
import type { Command } from '../Command.ts';

export const unlockMap: Command = {
  id: 'unlockMap',
  label: 'lock.open',
  icon: LockOpen,
  group: 'page',
  available: ({ open: { me, doc, live } }) => me.role === 'facilitator' && isLocked(live?.doc ?? doc),
  run: ({ open: { doc, live } }) => lockBoard(live?.doc ?? doc, false),
};
