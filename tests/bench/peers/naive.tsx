import './page.css';
import '@xyflow/react/dist/style.css';
import { type Edge, type Node, type NodeChange, ReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import * as Y from 'yjs';
import type { BenchBoard } from '../boards.ts';
import { loadBoard } from './board.ts';
import { exposeFlow } from './flowProbe.ts';

interface Elements {
  nodes: Node[];
  edges: Edge[];
}

function documentOf(board: BenchBoard): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const { id, ...box } of board.boxes) doc.getMap('boxes').set(id, new Y.Map(Object.entries(box)));
    for (const { id, ...arrow } of board.arrows) doc.getMap('arrows').set(id, new Y.Map(Object.entries(arrow)));
  });
  return doc;
}

const field = (map: unknown, name: string): never => (map as Y.Map<unknown>).get(name) as never;

/** Everything anew, as the first binding that one writes does. */
function elementsOf(doc: Y.Doc): Elements {
  const nodes = [...doc.getMap('boxes')].map(([id, box]) => ({
    id,
    position: { x: field(box, 'x'), y: field(box, 'y') },
    width: field(box, 'width'),
    height: field(box, 'height'),
    data: { label: field(box, 'label') },
  }));
  const edges = [...doc.getMap('arrows')].map(([id, arrow]) => ({
    id,
    source: field(arrow, 'from'),
    target: field(arrow, 'to'),
    label: field(arrow, 'label'),
    markerEnd: { type: 'arrowclosed' as never },
  }));
  return { nodes, edges };
}

/** React Flow on a Yjs document by a binding that rebuilds every node on each change. */
function Naive({ doc }: { doc: Y.Doc }) {
  const [elements, setElements] = useState<Elements>(() => elementsOf(doc));
  const move = useCallback(
    (id: string, x: number, y: number) => {
      doc.transact(() => {
        const box = doc.getMap<Y.Map<unknown>>('boxes').get(id);
        box?.set('x', x);
        box?.set('y', y);
      });
    },
    [doc],
  );
  useEffect(() => {
    const rebuild = () => setElements(elementsOf(doc));
    doc.on('update', rebuild);
    return () => doc.off('update', rebuild);
  }, [doc]);
  const onNodesChange = useCallback(
    (changes: NodeChange[]) => {
      for (const change of changes) {
        if (change.type === 'position' && change.position) move(change.id, change.position.x, change.position.y);
      }
    },
    [move],
  );
  const onInit = useCallback((flow: ReactFlowInstance) => exposeFlow(flow, move), [move]);
  return (
    <ReactFlow
      {...elements}
      onNodesChange={onNodesChange}
      onNodeClick={() => document.body.setAttribute('data-node-clicked', '')}
      onInit={onInit}
      onPaneClick={() => document.body.setAttribute('data-pane-clicked', '')}
      panOnScroll
      minZoom={0.1}
      fitView
    />
  );
}

const doc = documentOf(await loadBoard());
createRoot(document.getElementById('root') as HTMLElement).render(<Naive doc={doc} />);
