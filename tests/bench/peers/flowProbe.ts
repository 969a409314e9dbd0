import type { ReactFlowInstance } from '@xyflow/react';
import type { PeerProbe } from '../probe.ts';
import { expose } from './board.ts';

export function exposeFlow({ flowToScreenPosition, fitView, setCenter }: ReactFlowInstance, move: PeerProbe['move']) {
  expose({
    boxAt: ({ x, y, width, height }) =>
      document.querySelector('.react-flow__node') && flowToScreenPosition({ x: x + width / 2, y: y + height / 2 }),
    isBoxSelected: () =>
      document.querySelector('.react-flow__node.selected') !== null || document.body.hasAttribute('data-node-clicked'),
    toolAt: () => document.querySelector('.react-flow__pane') && { x: innerWidth / 2, y: innerHeight / 2 },
    isToolChosen: () => document.body.hasAttribute('data-pane-clicked'),
    look: (at) => void (at === 'fit' ? fitView() : setCenter(at.x, at.y, { zoom: at.zoom })),
    move,
  });
}
