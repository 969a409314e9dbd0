import { ArchiveRestore } from 'lucide-react';
import type { Command } from '../Command.ts';

export const undelete: Command = {
  id: 'undelete',
  label: 'deletions.title',
  icon: ArchiveRestore,
  group: 'page',
  available: ({ open }) => open.me.role === 'facilitator',
  run: ({ page }) => page.openDialog('deletions'),
};
