import { ClipboardPaste } from 'lucide-react';
import { pasteContent } from '../../clipboard/clipboardActions.ts';
import { readFromClipboard } from '../../clipboard/systemClipboard.ts';
import type { Command } from '../Command.ts';
import { comboText, type KeyCombo } from '../KeyCombo.ts';

const KEYS: KeyCombo = { key: 'v', mod: true, native: true };

/** A part of a map where the menu was opened, under the pointer or in the middle; or a list of names for new actors. */
export const paste: Command = {
  id: 'paste',
  label: 'command.paste',
  icon: ClipboardPaste,
  group: 'edit',
  keys: [KEYS],
  menus: ['paper'],
  available: ({ open }) => open.canEdit,
  run: (context) => {
    const { notify, t } = context;
    void readFromClipboard().then((content) => {
      if (content) pasteContent(context, content);
      else notify(t('clipboard.useKeys', { keys: comboText(KEYS, t) }));
    });
  },
};
