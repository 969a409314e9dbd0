import { useEffect } from 'react';
import { recordsRoot } from '../../shared/document/layout.ts';
import type { CommandContext } from './Command.ts';
import type { Commands } from './Commands.ts';
import { isSingleCharacter, type KeyPlace, matches, placeOf } from './KeyCombo.ts';
import { COMMANDS } from './registry.ts';
import { singleKeysEnabled } from './singleKeys.ts';

/** The board's keys: runs the first available command in the registry that has what was pressed. */
export function useCommandKeys(commands: Commands): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const places = placesAt(event.target as Element);
      const singles = singleKeysEnabled() && !isWritingNote(commands.context());
      for (const command of COMMANDS) {
        const combo = command.keys?.find((combo) => !combo.native && matches(combo, event));
        if (!combo || !places.has(placeOf(combo)) || (isSingleCharacter(combo) && !singles)) continue;
        if (!commands.run(command, undefined, combo)) continue;
        event.preventDefault();
        return;
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}

/** What is typed before a new note's field has the focus was meant for the note. */
const isWritingNote = ({ open, task: { task } }: CommandContext): boolean =>
  task.kind === 'writeNote' && recordsRoot(open.doc, 'notes').has(task.id);

/** What has keys of its own: fields for their text, dialogs and menus for everything. */
const OVERLAYS = 'dialog, [role="dialog"], [role="menu"], [role="listbox"]';
const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

function placesAt(element: Element): ReadonlySet<KeyPlace> {
  const places = new Set<KeyPlace>();
  if (element.closest(OVERLAYS)) return places;
  const editor = element.closest('[data-editor]');
  if (editor || element === document.body) places.add('view');
  if (element.closest(FIELDS)) return places;
  places.add('page');
  if (editor && (element === editor || element.closest('[data-record]'))) places.add('paper');
  return places;
}
