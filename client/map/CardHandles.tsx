import { Handle, Position, useStoreApi } from '@xyflow/react';
import { createContext, use, useLayoutEffect, useRef } from 'react';
import styles from './CardHandles.module.css';
import { useIsPointedAt } from './Emphasis.ts';

const SIDES = [Position.Top, Position.Right, Position.Bottom, Position.Left];

/** Whether a line is being drawn from one card, which any other can take. */
export const ConnectingContext = createContext(false);

/** The dots that a line is drawn from, and the whole card as its end: on the page only while they can be used. */
export function CardHandles({ actor, selected }: { actor: string; selected: boolean }) {
  const { getState } = useStoreApi();
  const isOpen = useIsPointedAt(actor) || selected;
  const isConnecting = use(ConnectingContext);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const nodeElement = place.current?.closest<HTMLDivElement>('.react-flow__node');
    // At once, since a hand can be quicker than the next frame, which React Flow's own hook waits for.
    if (nodeElement && (isOpen || isConnecting)) {
      getState().updateNodeInternals(new Map([[actor, { id: actor, nodeElement, force: true }]]));
    }
  }, [getState, actor, isOpen, isConnecting]);
  return (
    <div ref={place} data-connecting={isConnecting || undefined}>
      {isConnecting && (
        <Handle type="target" position={Position.Top} className={styles['target'] ?? ''} isConnectableStart={false} />
      )}
      {isOpen &&
        SIDES.map((side) => (
          <Handle key={side} id={side} type="source" position={side} className={styles['source'] ?? ''} />
        ))}
    </div>
  );
}
