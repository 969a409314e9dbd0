import { Users } from 'lucide-react';
import type { Command } from '../Command.ts';

export const people: Command = {
  id: 'people',
  label: 'command.showPeople',
  icon: Users,
  group: 'page',
  available: () => true,
  run: ({ page }) => page.openDialog('people'),
};
