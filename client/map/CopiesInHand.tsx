import type { Point } from '../../shared/drawing/rect.ts';
import styles from './CopiesInHand.module.css';
import type { ElementCache } from './ElementCache.ts';
import type { NodeElement } from './toElements.ts';

interface CopiesInHandProps {
  elements: ElementCache;
  /** id of what is copied → where the copy would come */
  places: ReadonlyMap<string, Point>;
}

/** What would be put down now, while the originals stay in their places. */
export function CopiesInHand({ elements, places }: CopiesInHandProps) {
  return [...places].map(([id, { x, y }]) => {
    const original = elements.nodes.get(id);
    if (!original) return null;
    const { type, width, height } = original;
    return (
      <div
        key={id}
        className={styles['copy']}
        data-copy={type}
        style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
        aria-hidden
      >
        {wordsOf(original)}
      </div>
    );
  });
}

function wordsOf(original: NodeElement): string {
  if (original.type === 'actor') return original.data.actor.name;
  return original.type === 'note' ? original.data.note.text : original.data.area.name;
}
