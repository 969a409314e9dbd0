import { PictureInPicture2 } from 'lucide-react';
import type { Command } from '../Command.ts';

export const minimap: Command = {
  id: 'minimap',
  label: 'minimap.toggle',
  icon: PictureInPicture2,
  group: 'look',
  keys: [{ key: 'm', shift: true }],
  menus: ['paper'],
  available: ({ map }) => map !== null,
  run: ({ map }) => map?.toggleMinimap(),
};
