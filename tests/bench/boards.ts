import * as prng from 'lib0/prng';
import { SECTORS } from '../../shared/board/actor.ts';
import { NATURES, STAGES } from '../../shared/board/flow.ts';
import type { BoxOnPaper } from './probe.ts';

/** Three arrows a box, as in a real network. */
const FLOWS_PER_ACTOR = 3;
/** Width and height of a place for one card; the card itself stands somewhere in it. px */
const PLACE = { width: 290, height: 190 };
const BOX = { width: 208, height: 96 };
/** Local arrows end at most this many places away, across and down. */
const NEIGHBOURHOOD = 2;
/** Width to height of the whole, as of the window. */
const ASPECT = 1.6;
const FAR_SHARE = 0.15;
const DELIVERABLES = ['vertaistuki', 'tilat', 'palveluohjaus', 'avustus', 'näkyvyys', 'kuljetus', 'tieto', 'koulutus'];

interface BenchArrow {
  id: string;
  from: string;
  to: string;
  label: string;
  nature: (typeof NATURES)[number];
  stage: (typeof STAGES)[number];
}

/** A board that every subject can show. */
export interface BenchBoard {
  /** e.g. `1000`, `1000*` where some arrows go anywhere, `0` for an empty one */
  name: string;
  boxes: (BoxOnPaper & { label: string; sector: (typeof SECTORS)[number] })[];
  arrows: BenchArrow[];
}

/** @param name number of boxes, with `*` after it when 15 % of the arrows are to go anywhere */
export function makeBoard(name: string): BenchBoard {
  const count = Number.parseInt(name, 10);
  const farShare = name.endsWith('*') ? FAR_SHARE : 0;
  const random = prng.create(count);
  const columns = Math.ceil(Math.sqrt(count * ASPECT * (PLACE.height / PLACE.width)));
  const boxes = Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    label: `Toimija ${i + 1} ry`,
    sector: prng.oneOf(random, [...SECTORS]),
    x: (i % columns) * PLACE.width + prng.int32(random, 0, 60),
    y: Math.floor(i / columns) * PLACE.height + prng.int32(random, 0, 60),
    ...BOX,
  }));
  const rows = Math.ceil(count / columns);
  const neighbour = (i: number): number => {
    const column = (i % columns) + prng.int32(random, -NEIGHBOURHOOD, NEIGHBOURHOOD);
    const row = Math.floor(i / columns) + prng.int32(random, -NEIGHBOURHOOD, NEIGHBOURHOOD);
    const other = row * columns + column;
    const isThere = column >= 0 && column < columns && row >= 0 && row < rows && other < count && other !== i;
    return isThere ? other : neighbour(i);
  };
  const anywhere = (i: number): number => {
    const other = prng.int32(random, 0, count - 1);
    return other === i ? anywhere(i) : other;
  };
  const arrows = Array.from({ length: count * FLOWS_PER_ACTOR }, (_, i) => {
    const from = i % count;
    return {
      id: `f${i}`,
      from: `a${from}`,
      to: `a${prng.real53(random) < farShare ? anywhere(from) : neighbour(from)}`,
      label: prng.oneOf(random, DELIVERABLES),
      nature: prng.oneOf(random, [...NATURES]),
      stage: prng.oneOf(random, [...STAGES]),
    };
  });
  return { name, boxes, arrows };
}

/** The board's middle, around which 'near' looks. */
export function middleOf({ boxes }: BenchBoard): { x: number; y: number } {
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: right / 2, y: bottom / 2 };
}
