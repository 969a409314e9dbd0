import './page.css';
import '@xyflow/react/dist/style.css';
import {
  applyNodeChanges,
  type Edge,
  type Node,
  type NodeChange,
  ReactFlow,
  type ReactFlowInstance,
} from '@xyflow/react';
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { BenchBoard } from '../boards.ts';
import { loadBoard } from './board.ts';
import { exposeFlow } from './flowProbe.ts';

/** React Flow with its own boxes and nothing else: no editor, no document. */
function Bare({ board }: { board: BenchBoard }) {
  const [nodes, setNodes] = useState<Node[]>(() =>
    board.boxes.map(({ id, x, y, width, height, label }) => ({
      id,
      position: { x, y },
      width,
      height,
      data: { label },
    })),
  );
  const [edges] = useState<Edge[]>(() =>
    board.arrows.map(({ id, from, to, label }) => ({
      id,
      source: from,
      target: to,
      label,
      markerEnd: { type: 'arrowclosed' as never },
    })),
  );
  const onNodesChange = useCallback(
    (changes: NodeChange[]) => setNodes((current) => applyNodeChanges(changes, current)),
    [],
  );
  const onInit = useCallback((flow: ReactFlowInstance) => {
    exposeFlow(flow, (id, x, y) =>
      setNodes((current) => current.map((node) => (node.id === id ? { ...node, position: { x, y } } : node))),
    );
  }, []);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onInit={onInit}
      onPaneClick={() => document.body.setAttribute('data-pane-clicked', '')}
      onlyRenderVisibleElements
      panOnScroll
      minZoom={0.1}
      fitView
    />
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Bare board={await loadBoard()} />);
