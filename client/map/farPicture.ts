import type { Actor } from '../../shared/board/actor.ts';
import { CARD } from '../../shared/drawing/cardGeometry.ts';
import { boundsOf, grown, holds, intersection, type Rect, surfaceOf } from '../../shared/drawing/rect.ts';
import { SECTOR_LOOK } from '../../shared/drawing/sectorLook.ts';
import type { ElementCache } from './ElementCache.ts';
import { type FarName, farName } from './farName.ts';
import { type ActorElement, type FlowElement, type NodeElement, nodeRect } from './toElements.ts';

/** Where the paper is on the screen, and how much of the screen the map has, in px. */
export interface View {
  x: number;
  y: number;
  zoom: number;
  width: number;
  height: number;
}

/** What is on the canvases. */
interface Picture {
  /** the view that it was painted for */
  view: View;
  /** pixels of the canvas for one of the screen's px */
  density: number;
  /** the part of the paper that is on it */
  part: Rect;
  /** where on the paper there is anything; null where nothing is */
  contents: Rect | null;
}

/** How much more than the view is painted, as a share of its size on each side. */
const MARGIN = 0.3;
/** How much more than there is anything on is painted, as a share of the view: something may be moved there. */
const SPARE = 0.05;
/** A picture may be stretched or shrunk by this much before it is painted anew at once. */
const STRETCH = 1.6;
/** How long the zoom rests before a stretched picture is painted sharp, ms. */
const REST = 120;
/** Past this share of the picture a change is painted with all the rest. */
const LARGE_CHANGE = 0.4;
/** Thinner lines, shorter dashes and smaller letters would not be seen, px on the screen. */
const SMALLEST = { line: 0.8, band: 3, dash: 4, gap: 3, letter: 6 } as const;
/** Around what is selected, as on the cards that are elements: px on the screen, and at most on the paper; gap on the paper. */
const MARK = { line: 3, thickest: 12, gap: 3 } as const;
const MARK_REACH = MARK.gap + MARK.thickest;
const MOST_PIXELS_PER_PX = 2;

/**
 * The map from afar, on two canvases that lie beneath what can be taken hold of: flows, and cards over them. Moving the
 * view only moves the canvases; they are painted anew where something changes, or when the view leaves what is painted.
 */
export class FarPicture {
  readonly #flows: HTMLCanvasElement;
  readonly #cards: HTMLCanvasElement;
  readonly #elements: ElementCache;
  #view: View | null = null;
  #picture: Picture | null = null;
  #frame: number | null = null;
  #rest: ReturnType<typeof setTimeout> | null = null;

  constructor(canvases: { flows: HTMLCanvasElement; cards: HTMLCanvasElement }, elements: ElementCache) {
    this.#flows = canvases.flows;
    this.#cards = canvases.cards;
    this.#elements = elements;
  }

  /** Follows the view. */
  look(view: View): void {
    this.#view = view;
    const picture = this.#picture;
    if (!picture || !isCovered(view, picture)) this.paintSoon();
    if (!picture) return;
    const { part } = picture;
    const scale = view.zoom / picture.view.zoom;
    for (const canvas of [this.#flows, this.#cards]) {
      const [dx, dy] = [view.x + part.x * view.zoom, view.y + part.y * view.zoom];
      canvas.style.transform = `translate(${dx}px, ${dy}px) scale(${scale})`;
    }
    if (this.#rest) clearTimeout(this.#rest);
    this.#rest = scale === 1 ? null : setTimeout(() => this.paintSoon(), REST);
  }

  /** Paints all anew in the next frame. */
  paintSoon = (): void => {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#paintAll();
    });
  };

  /** Paints the names in the letters that have come meanwhile. */
  paintNames(): void {
    if (this.#picture && this.#frame === null) {
      this.#paintCards(this.#picture, this.#picture.part, inkOf(this.#cards));
    }
  }

  /** Paints what has changed on the paper. */
  update(): void {
    const changed = this.#elements.takeChanged();
    if (!changed || !this.#view || !this.#picture || this.#frame !== null) return;
    const { view, part, contents } = this.#picture;
    this.#picture = { ...this.#picture, contents: boundsOf(contents ? [contents, changed] : [changed]) };
    const seen = intersection(part, changed);
    const isLarge = seen && surfaceOf(seen) > LARGE_CHANGE * surfaceOf(part);
    if (isLarge || !isCovered(this.#view, this.#picture)) this.paintSoon();
    else if (seen) this.#paint(this.#picture, grown(seen, Math.max(4 / view.zoom, MARK_REACH)));
  }

  destroy(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    if (this.#rest) clearTimeout(this.#rest);
  }

  #paintAll(): void {
    const view = this.#view;
    if (!view || view.width === 0) return;
    const contents = this.#elements.bounds();
    const part = partToPaint(view, contents);
    const [width, height] = [part.width * view.zoom, part.height * view.zoom].map(Math.round) as [number, number];
    const density = densityNow();
    for (const canvas of [this.#flows, this.#cards]) {
      // A canvas that is given a size is a new one for the browser, which costs more than to paint over it.
      if (canvas.width !== Math.floor(width * density)) canvas.width = width * density;
      if (canvas.height !== Math.floor(height * density)) canvas.height = height * density;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    this.#picture = { view, density, part, contents };
    this.#elements.takeChanged();
    this.#paint(this.#picture, part);
    this.look(view);
  }

  /** @param changed part of the paper */
  #paint(picture: Picture, changed: Rect): void {
    const ink = inkOf(this.#cards);
    const { view, part } = picture;
    const flows = this.#elements.flowGrid.in(changed);
    paintPart(this.#flows, part, changed, (context) => paintFlows(context, flows, ink, view.zoom));
    this.#paintCards(picture, changed, ink);
  }

  #paintCards({ view, part }: Picture, changed: Rect, ink: Ink): void {
    const nodes = this.#elements.inOrder(this.#elements.nodeGrid.in(grown(changed, MARK_REACH)));
    paintPart(this.#cards, part, changed, (context) => paintCards(context, nodes, ink, view.zoom));
    this.#cards.dataset['painted'] = '';
  }
}

/** Whether all that there is in view is on the picture, sharp enough for now. */
function isCovered(view: View, { view: before, density, part, contents }: Picture): boolean {
  const scale = view.zoom / before.zoom;
  if (scale > STRETCH || scale < 1 / STRETCH || density !== densityNow()) return false;
  const seen = contents && intersection(contents, paperIn(view, 0));
  return seen === null || holds(part, seen);
}

/** Other when the page is zoomed, or goes to another screen. */
const densityNow = (): number => Math.min(devicePixelRatio, MOST_PIXELS_PER_PX);

/** What is in view of the paper. @param margin how much more on each side, as a share of the view */
const paperIn = ({ x, y, zoom, width, height }: View, margin: number): Rect => ({
  x: (-x - margin * width) / zoom,
  y: (-y - margin * height) / zoom,
  width: (width * (1 + 2 * margin)) / zoom,
  height: (height * (1 + 2 * margin)) / zoom,
});

/** Around what there is on the paper, in and near the view; in whole pixels of the screen, lest it be blurred. */
function partToPaint(view: View, contents: Rect | null): Rect {
  const spare = (SPARE * Math.max(view.width, view.height)) / view.zoom;
  const part = contents && intersection(grown(contents, spare), paperIn(view, MARGIN));
  if (!part) return { x: 0, y: 0, width: 0, height: 0 };
  const onScreen = (place: number, offset: number) => place * view.zoom + offset;
  const [left, top] = [Math.floor(onScreen(part.x, view.x)), Math.floor(onScreen(part.y, view.y))];
  const [right, bottom] = [
    Math.ceil(onScreen(part.x + part.width, view.x)),
    Math.ceil(onScreen(part.y + part.height, view.y)),
  ];
  return {
    x: (left - view.x) / view.zoom,
    y: (top - view.y) / view.zoom,
    width: (right - left) / view.zoom,
    height: (bottom - top) / view.zoom,
  };
}

/**
 * Clears what has changed of a canvas and lets it be painted, in the measures of the paper.
 * @param part of the paper that is on the canvas
 */
function paintPart(
  canvas: HTMLCanvasElement,
  part: Rect,
  changed: Rect,
  paint: (context: CanvasRenderingContext2D) => void,
): void {
  const context = canvas.getContext('2d');
  if (!context || part.width === 0) return;
  const scale = canvas.width / part.width;
  context.save();
  context.setTransform(scale, 0, 0, scale, -part.x * scale, -part.y * scale);
  context.beginPath();
  context.rect(changed.x, changed.y, changed.width, changed.height);
  context.clip();
  context.clearRect(changed.x, changed.y, changed.width, changed.height);
  paint(context);
  context.restore();
}

interface Ink {
  tangible: string;
  intangible: string;
  card: string;
  line: string;
  text: string;
  soft: string;
  note: string;
  accent: string;
  danger: string;
  font: string;
  sector: (actor: Actor) => string;
}

/** The colours of the theme, as they are where the element is. */
function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const isForced = matchMedia('(forced-colors: active)').matches;
  const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return {
    tangible: token('tangible'),
    intangible: token('intangible'),
    card: token('card'),
    line: token('line'),
    text: token('ink'),
    soft: token('ink-soft'),
    note: token('note'),
    accent: token('accent'),
    danger: token('danger'),
    font: token('font'),
    sector: ({ sector }) => (isForced ? token('ink') : SECTOR_LOOK[sector][theme]),
  };
}

interface LineLook {
  colour: string;
  alpha: number;
  dash: readonly number[];
}

function lookOf({ flow, mark }: FlowElement, ink: Ink, zoom: number): LineLook {
  const isTangible = flow.nature === 'tangible';
  const isLost = mark === 'lost' || mark === 'lostForGood';
  const dashes = isTangible ? [] : [Math.max(7, SMALLEST.dash / zoom), Math.max(5, SMALLEST.gap / zoom)];
  const dots = [Math.max(2, 1 / zoom), Math.max(7, SMALLEST.dash / zoom)];
  return {
    colour: isLost ? ink.danger : isTangible ? ink.tangible : ink.intangible,
    alpha: isLost ? 1 : mark !== null ? 0.45 : flow.layer === 'potential' ? 0.7 : 1,
    dash: mark === null ? dashes : dots,
  };
}

/** One path for each look: a stroke costs more than what it draws. */
function paintFlows(context: CanvasRenderingContext2D, flows: readonly FlowElement[], ink: Ink, zoom: number): void {
  const strokes = new Map<string, { look: LineLook; path: Path2D }>();
  for (const element of flows) {
    const { flow, geometry, mark } = element;
    const key = `${flow.nature} ${flow.layer} ${mark}`;
    let stroke = strokes.get(key);
    if (!stroke) {
      stroke = { look: lookOf(element, ink, zoom), path: new Path2D() };
      strokes.set(key, stroke);
    }
    const { start, control, end } = geometry;
    if (control) {
      stroke.path.moveTo(start.x, start.y);
      stroke.path.quadraticCurveTo(control.x, control.y, end.x, end.y);
    } else stroke.path.addPath(new Path2D(geometry.path));
  }
  context.lineWidth = Math.max(2, SMALLEST.line / zoom);
  for (const { look, path } of strokes.values()) {
    context.strokeStyle = look.colour;
    context.globalAlpha = look.alpha;
    context.setLineDash([...look.dash]);
    context.stroke(path);
  }
}

function paintCards(context: CanvasRenderingContext2D, nodes: readonly NodeElement[], ink: Ink, zoom: number): void {
  const actors: ActorElement[] = [];
  context.lineWidth = Math.max(1, SMALLEST.line / zoom);
  for (const node of nodes) {
    if (node.type === 'area') continue;
    const { x, y, width, height } = nodeRect(node);
    context.fillStyle = node.type === 'note' ? ink.note : ink.card;
    context.fillRect(x, y, width, height);
    const isDashed = node.type === 'actor' && (node.data.actor.absent === true || node.data.mark !== null);
    context.setLineDash(isDashed ? [SMALLEST.dash / zoom, SMALLEST.gap / zoom] : []);
    context.strokeStyle = isDashed ? ink.soft : ink.line;
    context.strokeRect(x, y, width, height);
    if (node.selected) paintMark(context, nodeRect(node), ink, zoom);
    if (node.type !== 'actor') continue;
    actors.push(node);
    context.fillStyle = ink.sector(node.data.actor);
    context.fillRect(x, y, Math.max(CARD.band, SMALLEST.band / zoom), height);
  }
  context.fillStyle = ink.text;
  context.textBaseline = 'middle';
  for (const node of actors) paintName(context, node, ink, zoom);
}

/** That a card is selected. */
function paintMark(context: CanvasRenderingContext2D, card: Rect, ink: Ink, zoom: number): void {
  const thickness = Math.min(MARK.line / zoom, MARK.thickest);
  const { x, y, width, height } = grown(card, MARK.gap + thickness / 2);
  context.save();
  context.setLineDash([]);
  context.strokeStyle = ink.accent;
  context.lineWidth = thickness;
  context.lineJoin = 'round';
  context.strokeRect(x, y, width, height);
  context.restore();
}

const farNames = new WeakMap<Actor, FarName>();

function paintName(context: CanvasRenderingContext2D, { position, data }: ActorElement, ink: Ink, zoom: number): void {
  const { actor, size } = data;
  let name = farNames.get(actor);
  if (!name) {
    name = farName(actor.name, size);
    farNames.set(actor, name);
  }
  const { fontSize, lines } = name;
  if (fontSize * zoom < SMALLEST.letter) return;
  context.font = `600 ${fontSize}px ${ink.font}`;
  const top = position.y + size.height / 2 - ((lines.length - 1) / 2) * fontSize * 1.08;
  for (const [index, line] of lines.entries()) {
    context.fillText(line, position.x + CARD.band + 5, top + index * fontSize * 1.08);
  }
}
