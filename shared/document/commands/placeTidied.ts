import type * as Y from 'yjs';
import type { ActorId, AreaId } from '../../board/ids.ts';
import type { Point, Rect } from '../../drawing/rect.ts';
import { patchRecord, yRecordOf } from './records.ts';

export interface TidyPlaces {
  cards: readonly ({ id: string } & Point)[];
  areas: readonly { id: string; rect: Rect }[];
}

/**
 * Puts actors in the places found for them, and gives areas the frames that hold them. Whoever was deleted or pinned
 * while the places were being found is left alone.
 */
export function placeTidied(doc: Y.Doc, { cards, areas }: TidyPlaces): void {
  doc.transact(() => {
    for (const { id, x, y } of cards) {
      if (yRecordOf(doc, 'actors', id as ActorId)?.get('pinned') === true) continue;
      patchRecord(doc, 'actors', id as ActorId, { x: Math.round(x), y: Math.round(y) });
    }
    for (const { id, rect } of areas) {
      const { x, y, width, height } = rect;
      patchRecord(doc, 'areas', id as AreaId, {
        x: Math.round(x),
        y: Math.round(y),
        width: Math.round(width),
        height: Math.round(height),
      });
    }
  });
}
