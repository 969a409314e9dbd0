import './page.css';
import 'tldraw/tldraw.css';
import { createRoot } from 'react-dom/client';
import { createBindingId, createShapeId, type Editor, Tldraw, toRichText } from 'tldraw';
import type { BenchBoard } from '../boards.ts';
import { expose, loadBoard, middleOfElement } from './board.ts';

function onMount(editor: Editor, { boxes, arrows }: BenchBoard): void {
  const terminal = (arrow: string, box: string, name: 'start' | 'end') => ({
    id: createBindingId(`${arrow}-${name}`),
    type: 'arrow' as const,
    fromId: createShapeId(arrow),
    toId: createShapeId(box),
    props: { terminal: name, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false, snap: 'none' },
  });
  editor.updateInstanceState({ isDebugMode: false });
  editor.run(
    () => {
      editor.createShapes(
        boxes.map(({ id, x, y, width, height, label }) => ({
          id: createShapeId(id),
          type: 'geo' as const,
          x,
          y,
          props: { w: width, h: height, fill: 'solid' as const, size: 's' as const, richText: toRichText(label) },
        })),
      );
      editor.createShapes(
        arrows.map(({ id, label }) => ({
          id: createShapeId(id),
          type: 'arrow' as const,
          props: { size: 's' as const, richText: toRichText(label) },
        })),
      );
      editor.createBindings(
        arrows.flatMap(({ id, from, to }) => [terminal(id, from, 'start'), terminal(id, to, 'end')]) as never,
      );
    },
    { history: 'ignore' },
  );
  editor.setCameraOptions({ zoomSteps: [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8] });
  if (boxes.length > 0) editor.zoomToFit({ immediate: true });
  expose({
    boxAt: ({ x, y, width, height }) =>
      document.querySelector('.tl-shape') && editor.pageToScreen({ x: x + width / 2, y: y + height / 2 }),
    isBoxSelected: () => editor.getSelectedShapeIds().length > 0,
    toolAt: () => middleOfElement('[data-testid="tools.rectangle"]'),
    isToolChosen: () => editor.getCurrentToolId() === 'geo',
    look: (at) => {
      if (at === 'fit') {
        editor.zoomToFit({ immediate: true });
        return;
      }
      const { w, h } = editor.getViewportScreenBounds();
      editor.setCamera({ x: w / 2 / at.zoom - at.x, y: h / 2 / at.zoom - at.y, z: at.zoom }, { immediate: true });
    },
    move: (id, x, y) => {
      const shape = editor.getShape(createShapeId(id));
      if (shape) editor.store.mergeRemoteChanges(() => editor.store.put([{ ...shape, x, y }]));
    },
  });
}

const board = await loadBoard();
createRoot(document.getElementById('root') as HTMLElement).render(
  <div style={{ position: 'fixed', inset: 0 }}>
    <Tldraw onMount={(editor) => onMount(editor, board)} />
  </div>,
);
