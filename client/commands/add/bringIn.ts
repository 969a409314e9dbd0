import { Upload } from 'lucide-react';
import type { Command } from '../Command.ts';

export const bringIn: Command = {
  id: 'bringIn',
  label: 'import.open',
  icon: Upload,
  group: 'add',
  available: ({ open }) => open.canEdit,
  run: ({ task }) => task.setTask({ kind: 'import', names: '' }),
};
