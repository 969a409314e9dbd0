import { FileDown } from 'lucide-react';
import type { Command } from '../Command.ts';

export const files: Command = {
  id: 'files',
  label: 'files.title',
  icon: FileDown,
  group: 'page',
  available: () => true,
  run: ({ page }) => page.openDialog('files'),
};
