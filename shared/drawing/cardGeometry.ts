import type { Actor } from '../board/actor.ts';
import type { Board } from '../board/board.ts';
import type { ActorId } from '../board/ids.ts';
import type { Role } from '../board/role.ts';
import { rolesHeld } from '../board/rolesHeld.ts';
import type { Rect } from './rect.ts';
import { CHIP, type Chip, chipRows } from './roleChips.ts';
import { wrapLines } from './textMetrics.ts';

export const CARD_WIDTH = 208;

/**
 * How an actor's card is built, in px from its outer edge: band on the left, then sector, name, counts and roles under
 * each other. `font` is a size and `line` the height of one line.
 */
export const CARD = {
  radius: 10,
  band: 6,
  /** around the text; the left one starts at the band */
  padding: { top: 10, right: 12, bottom: 10, left: 12 },
  sector: { font: 14, line: 20, icon: 16, iconGap: 6 },
  name: { font: 17, line: 22, maxLines: 3, above: 2 },
  counts: { font: 15, line: 20, above: 4 },
  /** between the counts and the chips */
  roles: { above: 6 },
} as const;

const TEXT_WIDTH = CARD_WIDTH - CARD.band - CARD.padding.left - CARD.padding.right;

export interface CardSize {
  width: number;
  height: number;
  /** the name as it is broken on the card, at least one line */
  nameLines: string[];
  /** the roles as they stand on the card; no rows without roles */
  roleRows: Chip[][];
}

/** @param roles that the actor holds */
export function cardSize(actor: Pick<Actor, 'name'>, roles: readonly Pick<Role, 'name'>[]): CardSize {
  const { padding, sector, name, counts } = CARD;
  const lines = wrapLines(actor.name, name.font, 'semibold', TEXT_WIDTH, name.maxLines);
  const nameLines = lines.length > 0 ? lines : [''];
  const roleRows = chipRows(
    roles.map((role) => role.name),
    TEXT_WIDTH,
  );
  const height =
    padding.top +
    sector.line +
    name.above +
    name.line * nameLines.length +
    counts.above +
    counts.line +
    chipsHeight(roleRows) +
    padding.bottom;
  return { width: CARD_WIDTH, height, nameLines, roleRows };
}

const chipsHeight = ({ length }: Chip[][]): number =>
  length === 0 ? 0 : CARD.roles.above + length * CHIP.line + (length - 1) * CHIP.gap;

/** Where an actor's card lies on the paper. */
export function cardRect(actor: Pick<Actor, 'name' | 'x' | 'y'>, roles: readonly Pick<Role, 'name'>[]): Rect {
  const { width, height } = cardSize(actor, roles);
  return { x: actor.x, y: actor.y, width, height };
}

/** Where the cards of a board lie on the paper. */
export function cardRects({ actors, roles }: Pick<Board, 'actors' | 'roles'>): Map<ActorId, Rect> {
  const held = rolesHeld(roles);
  return new Map([...actors.values()].map((actor) => [actor.id, cardRect(actor, held(actor.id))]));
}
