import { List } from 'lucide-react';
import type { Command } from '../Command.ts';

export const showList: Command = {
  id: 'showList',
  label: 'command.showList',
  icon: List,
  group: 'look',
  available: ({ view }) => view !== 'list',
  run: ({ setView }) => setView('list'),
};
