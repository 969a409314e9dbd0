import { QrCode } from 'lucide-react';
import type { Command } from '../Command.ts';

export const share: Command = {
  id: 'share',
  label: 'share.title',
  icon: QrCode,
  group: 'page',
  available: () => true,
  run: ({ page }) => page.openDialog('share'),
};
