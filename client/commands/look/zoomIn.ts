import { ZoomIn } from 'lucide-react';
import type { Command } from '../Command.ts';

export const zoomIn: Command = {
  id: 'zoomIn',
  label: 'zoom.in',
  icon: ZoomIn,
  group: 'look',
  keys: [{ key: '+' }],
  available: ({ map }) => map !== null,
  run: ({ map }) => map?.zoomIn(),
};
