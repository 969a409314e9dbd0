import type { Actor } from '../../shared/board/actor.ts';
import { CARD } from '../../shared/drawing/cardGeometry.ts';
import { grown, overlap, type Rect } from '../../shared/drawing/rect.ts';
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

/** How much more than the view is painted, as a share of its size on each side. */
const MARGIN = 0.3;
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
  /** what is on the canvases: the view that they were painted for */
  #painted: View | null = null;
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
    const painted = this.#painted;
    if (!painted || !isCovered(view, painted)) this.paintSoon();
    if (!painted) return;
    const scale = view.zoom / painted.zoom;
    for (const canvas of [this.#flows, this.#cards]) {
      const [left, top] = [-MARGIN * painted.width, -MARGIN * painted.height];
      const dx = view.x - painted.x * scale + left * scale;
      const dy = view.y - painted.y * scale + top * scale;
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

  /** Paints what has changed on the paper. */
  update(): void {
    const changed = this.#elements.takeChanged();
    const painted = this.#painted;
    if (!changed || !painted || this.#frame !== null) return;
    const paper = paintedPaper(painted);
    if (!overlap(changed, paper)) return;
    const share = (changed.width * changed.height) / (paper.width * paper.height);
    if (share > LARGE_CHANGE) this.paintSoon();
    else this.#paint(painted, grown(changed, Math.max(4 / painted.zoom, MARK_REACH)));
  }

  destroy(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    if (this.#rest) clearTimeout(this.#rest);
  }

  #paintAll(): void {
    const view = this.#view;
    if (!view || view.width === 0) return;
    const density = Math.min(devicePixelRatio, MOST_PIXELS_PER_PX);
    for (const canvas of [this.#flows, this.#cards]) {
      const [width, height] = [view.width * (1 + 2 * MARGIN), view.height * (1 + 2 * MARGIN)].map(Math.ceil) as [
        number,
        number,
      ];
      canvas.width = width * density;
      canvas.height = height * density;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    this.#painted = view;
    this.#elements.takeChanged();
    this.#paint(view, paintedPaper(view));
    this.look(view);
  }

  /** @param part of the paper */
  #paint(view: View, part: Rect): void {
    const nodes = this.#elements.inOrder(this.#elements.nodeGrid.in(grown(part, MARK_REACH)));
    const ink = inkOf(this.#cards);
    paintPart(this.#flows, view, part, (context) =>
      paintFlows(context, this.#elements.flowGrid.in(part), ink, view.zoom),
    );
    paintPart(this.#cards, view, part, (context) => paintCards(context, nodes, ink, view.zoom));
    this.#cards.dataset['painted'] = '';
  }
}

function isCovered(view: View, painted: View): boolean {
  const scale = view.zoom / painted.zoom;
  if (scale > STRETCH || scale < 1 / STRETCH || view.width !== painted.width || view.height !== painted.height) {
    return false;
  }
  const paper = paintedPaper(painted);
  const [left, top] = [-view.x / view.zoom, -view.y / view.zoom];
  return (
    left >= paper.x &&
    top >= paper.y &&
    left + view.width / view.zoom <= paper.x + paper.width &&
    top + view.height / view.zoom <= paper.y + paper.height
  );
}

const paintedPaper = ({ x, y, zoom, width, height }: View): Rect => ({
  x: (-x - MARGIN * width) / zoom,
  y: (-y - MARGIN * height) / zoom,
  width: (width * (1 + 2 * MARGIN)) / zoom,
  height: (height * (1 + 2 * MARGIN)) / zoom,
});

/** Clears a part of a canvas and lets it be painted, in the measures of the paper. */
function paintPart(
  canvas: HTMLCanvasElement,
  view: View,
  part: Rect,
  paint: (context: CanvasRenderingContext2D) => void,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const paper = paintedPaper(view);
  const scale = (canvas.width / paper.width) as number;
  context.save();
  context.setTransform(scale, 0, 0, scale, -paper.x * scale, -paper.y * scale);
  context.beginPath();
  context.rect(part.x, part.y, part.width, part.height);
  context.clip();
  context.clearRect(part.x, part.y, part.width, part.height);
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
