import { ZoomOut } from 'lucide-react';
import type { Command } from '../Command.ts';

export const zoomOut: Command = {
  id: 'zoomOut',
  label: 'zoom.out',
  icon: ZoomOut,
  group: 'look',
  keys: [{ key: '-' }],
  available: ({ map }) => map !== null,
  run: ({ map }) => map?.zoomOut(),
};
