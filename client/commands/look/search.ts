import { Search } from 'lucide-react';
import type { Command } from '../Command.ts';

export const search: Command = {
  id: 'search',
  label: 'search.title',
  icon: Search,
  group: 'look',
  keys: [{ key: '/', where: 'page' }],
  menus: ['paper'],
  available: () => true,
  run: ({ page }) => page.openDialog('search'),
};
