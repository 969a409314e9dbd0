import './page.css';
import '@excalidraw/excalidraw/index.css';
import { Excalidraw, sceneCoordsToViewportCoords } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { createRoot } from 'react-dom/client';
import type { BenchBoard } from '../boards.ts';
import { expose, loadBoard, middleOfElement } from './board.ts';

type SceneElement = Record<string, unknown> & { id: string; version?: number };
const LABEL = { width: 90, height: 25 };

/** The board as a saved drawing: boxes and arrows with bound labels, arrows bound to their boxes. */
function sceneOf({ boxes, arrows }: BenchBoard): SceneElement[] {
  const arrowsOf = new Map<string, { type: 'arrow'; id: string }[]>(boxes.map(({ id }) => [id, []]));
  for (const { id, from, to } of arrows) {
    arrowsOf.get(from)?.push({ type: 'arrow', id });
    arrowsOf.get(to)?.push({ type: 'arrow', id });
  }
  const middle = new Map(boxes.map((box) => [box.id, { x: box.x + box.width / 2, y: box.y + box.height / 2 }]));
  const label = (containerId: string, text: string, at: { x: number; y: number }): SceneElement => ({
    id: `${containerId}-label`,
    type: 'text',
    x: at.x - LABEL.width / 2,
    y: at.y - LABEL.height / 2,
    ...LABEL,
    text,
    originalText: text,
    fontSize: 16,
    fontFamily: 5,
    textAlign: 'center',
    verticalAlign: 'middle',
    containerId,
  });
  return [
    ...boxes.flatMap(({ id, x, y, width, height, label: text }) => [
      {
        id,
        type: 'rectangle',
        x,
        y,
        width,
        height,
        backgroundColor: '#ffffff',
        fillStyle: 'solid',
        boundElements: [...(arrowsOf.get(id) ?? []), { type: 'text', id: `${id}-label` }],
      },
      label(id, text, { x: x + width / 2, y: y + height / 2 }),
    ]),
    ...arrows.flatMap(({ id, from, to, label: text }) => {
      const [a, b] = [middle.get(from), middle.get(to)] as [{ x: number; y: number }, { x: number; y: number }];
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      // From border to border, more or less; Excalidraw puts it right when a box moves.
      const cut = Math.min(0.35, 110 / Math.hypot(dx, dy));
      const start = { x: a.x + dx * cut, y: a.y + dy * cut };
      const along = { x: dx * (1 - 2 * cut), y: dy * (1 - 2 * cut) };
      return [
        {
          id,
          type: 'arrow',
          ...start,
          width: Math.abs(along.x),
          height: Math.abs(along.y),
          points: [
            [0, 0],
            [along.x, along.y],
          ],
          startBinding: { elementId: from, focus: 0, gap: 4 },
          endBinding: { elementId: to, focus: 0, gap: 4 },
          endArrowhead: 'arrow',
          boundElements: [{ type: 'text', id: `${id}-label` }],
        },
        label(id, text, { x: start.x + along.x / 2, y: start.y + along.y / 2 }),
      ];
    }),
  ];
}

function onApi(api: ExcalidrawImperativeAPI, board: BenchBoard): void {
  const arrowsById = new Map(board.arrows.map((arrow) => [arrow.id, arrow]));
  expose({
    boxAt: ({ x, y, width, height }) => {
      if (
        api.getAppState().isLoading ||
        api.getSceneElements().length === 0 ||
        !document.querySelector('canvas.interactive')
      )
        return null;
      return sceneCoordsToViewportCoords({ sceneX: x + width / 2, sceneY: y + height / 2 }, api.getAppState());
    },
    isBoxSelected: () => Object.keys(api.getAppState().selectedElementIds).length > 0,
    toolAt: () => middleOfElement('[data-testid="toolbar-rectangle"] + *'),
    isToolChosen: () => api.getAppState().activeTool.type === 'rectangle',
    look: (at) => {
      if (at === 'fit') {
        api.scrollToContent(undefined, { fitToViewport: true });
        return;
      }
      const { width, height } = api.getAppState();
      const appState = {
        zoom: { value: at.zoom as never },
        scrollX: width / 2 / at.zoom - at.x,
        scrollY: height / 2 / at.zoom - at.y,
      };
      api.updateScene({ appState: appState as never });
    },
    // What a room's update carries: the box, its label and its arrows, where they are now.
    move: (id, x, y) => {
      const elements = api.getSceneElementsIncludingDeleted();
      const before = elements.find((element) => element.id === id);
      if (!before) return;
      const [dx, dy] = [x - before.x, y - before.y];
      const moved = elements.map((element) => {
        const arrow = arrowsById.get(element.id);
        const version = { version: element.version + 1, versionNonce: element.versionNonce + 1 };
        if (element.id === id || element.id === `${id}-label`) {
          return { ...element, ...version, x: element.x + dx, y: element.y + dy };
        }
        if (element.type !== 'arrow' || !arrow || (arrow.from !== id && arrow.to !== id)) return element;
        const end = element.points[1] as readonly [number, number];
        return arrow.from === id
          ? {
              ...element,
              ...version,
              x: element.x + dx,
              y: element.y + dy,
              points: [
                [0, 0],
                [end[0] - dx, end[1] - dy],
              ],
            }
          : {
              ...element,
              ...version,
              points: [
                [0, 0],
                [end[0] + dx, end[1] + dy],
              ],
            };
      });
      api.updateScene({ elements: moved as never });
    },
  });
}

const board = await loadBoard();
createRoot(document.getElementById('root') as HTMLElement).render(
  <Excalidraw
    initialData={{ elements: sceneOf(board) as never, scrollToContent: true }}
    excalidrawAPI={(api) => onApi(api, board)}
  />,
);
