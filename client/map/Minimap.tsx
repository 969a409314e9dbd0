import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { boundsOf, centreOf, grown, type Rect } from '../../shared/drawing/rect.ts';
import { SECTOR_LOOK } from '../../shared/drawing/sectorLook.ts';
import { useOthers } from '../board/OpenBoard.tsx';
import { personColour } from '../board/personLook.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { ElementCache } from './ElementCache.ts';
import styles from './Minimap.module.css';
import { nodeRect } from './toElements.ts';
import { useMinimapShown } from './useMinimapShown.ts';

/** px on the screen */
const SIZE = { width: 176, height: 112 };
/** Free paper around the cards, and the smallest a card is shown. px on the paper and on the screen */
const MARGIN = 120;
const SMALLEST = 1.5;
/** Changes are shown at most this often, ms: it is an overview. */
const PACE = 300;

/**
 * The whole board in a corner, with a frame around what is in view, and thin ones around what the others have in view;
 * press or drag on it to go there.
 */
export function Minimap({ elements }: { elements: ElementCache }) {
  return useMinimapShown() ? <ShownMinimap elements={elements} /> : null;
}

function ShownMinimap({ elements }: { elements: ElementCache }) {
  const { t } = useI18n();
  const map = useStoreApi();
  const { setViewport } = useReactFlow();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef<Shown | null>(null);
  const [painted, setPainted] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const placeFrame = useCallback(() => {
    if (!frame.current || !shown.current) return;
    const { transform, width, height } = map.getState();
    const [left, top, zoom] = transform;
    const view = { x: -left / zoom, y: -top / zoom, width: width / zoom, height: height / zoom };
    Object.assign(frame.current.style, frameStyle(view, shown.current));
  }, [map]);

  const paint = useCallback(() => {
    timer.current = undefined;
    if (!canvas.current) return;
    shown.current = paintBoard(canvas.current, elements);
    setPainted(shown.current);
    placeFrame();
  }, [elements, placeFrame]);

  const paintSoon = useCallback(() => {
    timer.current ??= setTimeout(paint, PACE);
  }, [paint]);

  useEffect(() => {
    const theme = matchMedia('(prefers-color-scheme: dark)');
    theme.addEventListener('change', paint);
    const stop = map.subscribe(placeFrame);
    const stopFollowing = elements.onChange(paintSoon);
    paint();
    return () => {
      theme.removeEventListener('change', paint);
      stop();
      stopFollowing();
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [map, elements, paint, paintSoon, placeFrame]);

  const goTo = ({ clientX, clientY, buttons, currentTarget }: PointerEvent<HTMLDivElement>) => {
    if (buttons === 0 || !shown.current) return;
    const { x, y, scale } = shown.current;
    const box = currentTarget.getBoundingClientRect();
    const { width, height, transform } = map.getState();
    const zoom = transform[2];
    const middle = { x: x + (clientX - box.x) / scale, y: y + (clientY - box.y) / scale };
    void setViewport({ x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom, zoom });
  };
  return (
    <div
      className={styles['minimap']}
      role="img"
      aria-label={t('minimap.label')}
      style={SIZE}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={goTo}
    >
      <canvas ref={canvas} className={styles['board']} />
      {painted && <OthersViews shown={painted} />}
      <div ref={frame} className={styles['frame']} />
    </div>
  );
}

function OthersViews({ shown }: { shown: Shown }) {
  const others = useOthers();
  return others.map(
    ({ connection, participant, view }) =>
      view && (
        <div
          key={connection}
          className={styles['other']}
          style={{ ...frameStyle(view, shown), borderColor: personColour(participant.id) }}
        />
      ),
  );
}

/** Where on the minimap a part of the paper is. */
const frameStyle = (view: Rect, { x, y, scale }: Shown) => ({
  transform: `translate(${(view.x - x) * scale}px, ${(view.y - y) * scale}px)`,
  width: `${view.width * scale}px`,
  height: `${view.height * scale}px`,
});

/** The top left corner of the minimap on the paper, and its px for one of the paper's. */
interface Shown {
  x: number;
  y: number;
  scale: number;
}

function paintBoard(canvas: HTMLCanvasElement, elements: ElementCache): Shown {
  const nodes = [...elements.nodes.values()];
  const bounds = grown(boundsOf(nodes.map(nodeRect)) ?? { x: 0, y: 0, width: 1, height: 1 }, MARGIN);
  const scale = Math.min(SIZE.width / bounds.width, SIZE.height / bounds.height);
  const middle = centreOf(bounds);
  const [x, y] = [middle.x - SIZE.width / scale / 2, middle.y - SIZE.height / scale / 2];
  const density = Math.min(devicePixelRatio, 2);
  canvas.width = SIZE.width * density;
  canvas.height = SIZE.height * density;
  const context = canvas.getContext('2d');
  if (!context) return { x, y, scale };
  context.scale(density, density);
  const style = getComputedStyle(canvas);
  const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  for (const node of nodes) {
    const rect = nodeRect(node);
    const [left, top] = [(rect.x - x) * scale, (rect.y - y) * scale];
    const [width, height] = [rect.width * scale, rect.height * scale].map((px) => Math.max(SMALLEST, px)) as [
      number,
      number,
    ];
    if (node.type === 'area') {
      context.strokeStyle = style.getPropertyValue('--field-line');
      context.strokeRect(left, top, width, height);
      continue;
    }
    context.fillStyle =
      node.type === 'actor' ? SECTOR_LOOK[node.data.actor.sector][theme] : style.getPropertyValue('--field-line');
    context.fillRect(left, top, width, height);
  }
  return { x, y, scale };
}
