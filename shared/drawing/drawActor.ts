import type { Actor } from '../board/actor.ts';
import type { Role } from '../board/role.ts';
import { CARD, cardSize } from './cardGeometry.ts';
import type { Pen } from './pen.ts';
import { PRINT } from './printColours.ts';
import { CHIP } from './roleChips.ts';
import { SECTOR_LOOK } from './sectorLook.ts';
import { escapeXml, icon, px } from './svg.ts';
import { cutLine } from './textMetrics.ts';

interface AboutActor {
  gives: number;
  gets: number;
  roles: readonly Role[];
}

/** An actor's card as SVG. */
export function drawActor(actor: Actor, { roles, ...counts }: AboutActor, { t, text }: Pen): string {
  const { width, height, nameLines, roleRows } = cardSize(actor, roles);
  const { x, y } = actor;
  const look = SECTOR_LOOK[actor.sector];
  const left = x + CARD.band + CARD.padding.left;
  const right = x + width - CARD.padding.right;

  const wordLeft = left + CARD.sector.icon + CARD.sector.iconGap;
  const word = cutLine(t(`sector.${actor.sector}`), CARD.sector.font, 'regular', right - wordLeft);
  const sectorMiddle = y + CARD.padding.top + CARD.sector.line / 2;
  const nameTop = y + CARD.padding.top + CARD.sector.line + CARD.name.above;
  const countsTop = nameTop + CARD.name.line * nameLines.length + CARD.counts.above;
  const countsMiddle = countsTop + CARD.counts.line / 2;
  const rolesTop = countsTop + CARD.counts.line + CARD.roles.above;
  const soft = { font: CARD.counts.font, weight: 'regular', colour: PRINT.inkSoft } as const;

  const border = actor.absent ? `stroke="${PRINT.inkSoft}" stroke-dasharray="5 4"` : `stroke="${PRINT.cardBorder}"`;
  return [
    `<g><title>${escapeXml(actor.name)}</title>`,
    `<rect x="${px(x)}" y="${px(y)}" width="${width}" height="${height}" rx="${CARD.radius}" fill="${PRINT.card}" ${border}/>`,
    `<path fill="${look.light}" d="${bandPath(x, y, height)}"/>`,
    icon(look.icon, left, sectorMiddle - CARD.sector.icon / 2, CARD.sector.icon, look.light),
    text(word, wordLeft, sectorMiddle, { font: CARD.sector.font, weight: 'regular', colour: look.light }),
    ...nameLines.map((line, i) =>
      text(line, left, nameTop + CARD.name.line * (i + 0.5), {
        font: CARD.name.font,
        weight: 'semibold',
        colour: PRINT.ink,
      }),
    ),
    text(t('actor.counts', counts), left, countsMiddle, soft),
    actor.absent ? text(t('actor.absent'), right, countsMiddle, { ...soft, font: 13, anchor: 'end' }) : '',
    ...roleRows.flatMap((row, i) => {
      const top = rolesTop + i * (CHIP.line + CHIP.gap);
      const size = `height="${CHIP.line - 1}" rx="${CHIP.radius}"`;
      return row.flatMap((chip) => [
        `<rect x="${px(left + chip.x + 0.5)}" y="${px(top + 0.5)}" width="${chip.width - 1}" ${size} fill="${PRINT.paper}" stroke="${PRINT.cardBorder}"/>`,
        text(chip.text, left + chip.x + CHIP.padding, top + CHIP.line / 2, {
          font: CHIP.font,
          weight: 'semibold',
          colour: PRINT.ink,
        }),
      ]);
    }),
    '</g>',
  ].join('');
}

/** The left edge of the card, round on its outer corners. */
function bandPath(x: number, y: number, height: number): string {
  const { band, radius } = CARD;
  // Where the corner's circle is as far to the right as the band is wide.
  const inset = px(radius - Math.sqrt(radius ** 2 - (radius - band) ** 2));
  const [top, bottom] = [px(y), px(y + height)];
  return [
    `M${px(x + band)},${px(top + inset)}`,
    `A${radius} ${radius} 0 0 0 ${px(x)},${px(top + radius)}`,
    `V${px(bottom - radius)}`,
    `A${radius} ${radius} 0 0 0 ${px(x + band)},${px(bottom - inset)}Z`,
  ].join('');
}
