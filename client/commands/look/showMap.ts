import { Map as MapIcon } from 'lucide-react';
import type { Command } from '../Command.ts';

export const showMap: Command = {
  id: 'showMap',
  label: 'command.showMap',
  icon: MapIcon,
  group: 'look',
  available: ({ view }) => view !== 'map',
  run: ({ setView }) => setView('map'),
};
