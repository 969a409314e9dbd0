import { Layers } from 'lucide-react';
import type { Layer } from '../../../shared/board/flow.ts';
import type { MessageKey } from '../../../shared/i18n/translate.ts';
import type { Command } from '../Command.ts';

const showLayer = (id: string, label: MessageKey, layer: Layer | null): Command => ({
  id,
  label,
  icon: Layers,
  group: 'look',
  available: ({ open, view }) => (view === 'map' || view === 'list') && open.filter.get().layer !== layer,
  run: ({ open }) => open.filter.set({ layer }),
});

/** What is, what could be, or both at once: for turning the talk from one to the other. */
export const showLayers: readonly Command[] = [
  showLayer('showToday', 'command.showToday', 'today'),
  showLayer('showPotential', 'command.showPotential', 'potential'),
  showLayer('showBothLayers', 'command.showBothLayers', null),
];
