import type { MessageKey, Translate } from '../../shared/i18n/translate.ts';

export interface KeyCombo {
  /**
   * KeyboardEvent.key, letters in lower case: the character, not the place of the key, since '/' is Shift + 7 on a Finnish
   * keyboard
   */
  key: string;
  /** with Ctrl, on a Mac with ⌘ */
  mod?: true;
  shift?: true;
  /** the browser makes an event of its own of it, which does the work; for copying and pasting nothing else may */
  native?: true;
  /** where the focus must be; without it, a combo with `mod` works on the whole page and any other on the paper */
  where?: KeyPlace;
}

/**
 * `page`: anywhere but in fields and dialogs. `view`: in the map or the list, also on the controls that lie there.
 * `paper`: on the map or the list itself, or on a record in it.
 */
export type KeyPlace = 'page' | 'view' | 'paper';

export const placeOf = ({ mod, where }: KeyCombo): KeyPlace => where ?? (mod ? 'page' : 'paper');

/** Keys that speech input and trembling hands press by accident, and that can be switched off (WCAG 2.1.4). */
export const isSingleCharacter = ({ key, mod }: KeyCombo): boolean => !mod && key.length === 1 && key !== ' ';

type PressedKeys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

export function matches(combo: KeyCombo, { key, ctrlKey, metaKey, shiftKey, altKey }: PressedKeys): boolean {
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  if (pressed !== combo.key || altKey || (ctrlKey || metaKey) !== (combo.mod ?? false)) return false;
  // Which signs need Shift differs from one keyboard to another.
  const isSign = key.length === 1 && key !== ' ' && key.toLowerCase() === key.toUpperCase();
  return isSign || shiftKey === (combo.shift ?? false);
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Backspace: '⌫',
  '-': '−',
};

const WORDS: Readonly<Record<string, MessageKey>> = { ' ': 'key.space', ContextMenu: 'key.menu' };

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** The combo as this keyboard shows it: 'Ctrl + Shift + Z', '⇧⌘Z'. */
export function comboText({ key, mod, shift }: KeyCombo, t: Translate, mac = isMac()): string {
  const word = WORDS[key];
  const name = word ? t(word) : (NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  if (mac) return `${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`;
  return [mod && 'Ctrl', shift && 'Shift', name].filter(Boolean).join(' + ');
}
