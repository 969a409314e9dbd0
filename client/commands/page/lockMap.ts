import { Lock } from 'lucide-react';
import { lockBoard } from '../../../shared/document/commands/lockBoard.ts';
import { isLocked } from '../../../shared/document/lock.ts';
import type { Command } from '../Command.ts';

export const lockMap: Command = {
  id: 'lockMap',
  label: 'lock.lock',
  icon: Lock,
  group: 'page',
  available: ({ open: { me, doc, live } }) => me.role === 'facilitator' && !isLocked(live?.doc ?? doc),
  run: ({ open: { doc, live } }) => lockBoard(live?.doc ?? doc, true),
};
