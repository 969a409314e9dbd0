import type * as Y from 'yjs';
import type { ItemId } from '../../board/ids.ts';
import { Item } from '../../board/item.ts';
import { newId } from '../newId.ts';
import { putRecord } from './records.ts';

/**
 * Writes down things that one actor has, offers or needs, one a text.
 * @throws ZodError when one of them is not an item that the gate would let in; then none is added
 */
export function addItems(doc: Y.Doc, about: Omit<Item, 'id' | 'text'>, texts: readonly string[]): ItemId[] {
  const items = texts.map((text) => Item.parse({ ...about, text, id: newId<ItemId>() }));
  doc.transact(() => {
    for (const item of items) putRecord(doc, 'items', item);
  });
  return items.map(({ id }) => id);
}

/** So many lines, as long as the editor lets them be, are well below what the server takes in one update. */
const PART_SIZE = 200;

/** The same as edits of a bounded size each: a long list may be pasted. */
export function* additionParts(
  doc: Y.Doc,
  about: Omit<Item, 'id' | 'text'>,
  texts: readonly string[],
): Generator<() => ItemId[]> {
  for (let start = 0; start < texts.length; start += PART_SIZE) {
    const part = texts.slice(start, start + PART_SIZE);
    yield () => addItems(doc, about, part);
  }
}
