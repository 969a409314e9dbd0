import type { LucideIcon } from 'lucide-react';
import type { Point, Rect } from '../../shared/drawing/rect.ts';
import type { MessageKey, Translate } from '../../shared/i18n/translate.ts';
import type { BoardTaskControl } from '../board/BoardTask.tsx';
import type { OpenBoard } from '../board/OpenBoard.tsx';
import type { BoardView } from './boardViews.ts';
import type { KeyCombo } from './KeyCombo.ts';

/*
 * A user command is one thing that a person can do on a board, as a named file in the folder of its group. To add one:
 * write the file, put it into registry.ts where the palette shall show it, and add its label in the three languages. Keys,
 * the list of keys behind '?', the command palette and the context menu follow from what the file says; a button runs it
 * with `useCommands().run`. A command reaches the map, the list and the page through its context only, so that this
 * folder imports none of them; what changes the document is a file in shared/document/commands, run inside
 * `open.undo.perform`.
 */
export interface Command {
  /** the same for ever: what was used lately is remembered by it */
  id: string;
  label: MessageKey;
  icon: LucideIcon;
  group: CommandGroup;
  keys?: readonly KeyCombo[];
  /** on what the context menu offers it, as far as it is available */
  menus?: readonly MenuPlace[];
  /** false for what makes sense only by its keys or its own button */
  inPalette?: false;
  /** Whether it can be done now, on this target, by this person. */
  available: (context: CommandContext) => boolean;
  /** @param combo the keys it was called by, where one command has several that differ in degree */
  run: (context: CommandContext, combo?: KeyCombo) => void;
}

/** In the order in which they are shown. */
export const COMMAND_GROUPS = ['add', 'edit', 'arrange', 'select', 'look', 'page'] as const;
type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What a context menu is opened on: one record, several that are selected, or the empty paper. */
export type MenuPlace = 'actor' | 'flow' | 'note' | 'area' | 'several' | 'paper';
export const RECORD_MENUS: readonly MenuPlace[] = ['actor', 'flow', 'note', 'area', 'several'];
/** The menus of what has a place of its own on the paper. */
export const PLACED_MENUS: readonly MenuPlace[] = ['actor', 'note', 'area', 'several'];

/** What a command is called on. */
export interface Target {
  /** the records concerned: the focused one, or all that are selected if it is among them or none has the focus */
  target: readonly string[];
  /** the record that has the focus, or that the context menu was opened on */
  focused: string | null;
  /** the place on the paper that the context menu was opened at */
  at: Point | null;
}

/** What a command works on and with, as it is at the moment when the command is called. */
export interface CommandContext extends Target {
  open: OpenBoard;
  task: BoardTaskControl;
  view: BoardView;
  setView: (view: BoardView) => void;
  /** null while another view is shown */
  map: MapControls | null;
  page: PageControls;
  /** puts the focus on the map or the list as a whole, for when what had it goes away */
  focusView: () => void;
  /** tells a screen reader, politely */
  announce: (message: string) => void;
  /** tells everybody for a few seconds, where the result shows nowhere else */
  notify: (message: string) => void;
  t: Translate;
}

/** What the map lets commands do with its view. Rectangles and points are on the paper. */
export interface MapControls {
  fit: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
  toggleMinimap: () => void;
  /** moves the view by pixels of the screen */
  panBy: (dx: number, dy: number) => void;
  /** moves the view by no more than it takes */
  bringIntoView: (rect: Rect) => void;
  /** brings a rectangle to the middle, at a zoom that shows it well */
  flyTo: (rect: Rect) => void;
  /** the middle of what is in view */
  middle: () => Point;
  /** where the mouse or pen is; null while it is elsewhere */
  pointer: () => Point | null;
}

export interface PageControls {
  /** whether the map is being shown to a room, with nothing around it */
  presenting: boolean;
  setPresenting: (presenting: boolean) => void;
  openDialog: (dialog: PageDialog) => void;
  openPalette: (about: Target) => void;
  /** @param place in client coordinates */
  openMenu: (about: Target, place: Point) => void;
}

export type PageDialog = 'search' | 'share' | 'files' | 'settings' | 'people' | 'deletions' | 'keys';
