import { ListX } from 'lucide-react';
import { isAllShown } from '../../board/BoardFilter.ts';
import type { Command } from '../Command.ts';

export const showAll: Command = {
  id: 'showAll',
  label: 'filter.showAll',
  icon: ListX,
  group: 'look',
  available: ({ open }) => !isAllShown(open.filter.get()),
  run: ({ open }) => open.filter.clear(),
};
