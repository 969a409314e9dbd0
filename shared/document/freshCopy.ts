import * as Y from 'yjs';
import { ROOT_NAMES } from '../board/board.ts';
import { boardRoot, openRoots } from './layout.ts';

/** Who writes a copy. */
export interface CopyWriters {
  /** the client that writes the board's own record, so that it is in every copy of the copy */
  founder: number;
  /** the client that writes what a client of the original wrote */
  writerOf: (client: number) => number;
}

/**
 * A document with everything that is in this one now and nothing of what was: of thousands of clients and their deletions
 * only the few writers are left. The two have no history in common and must never be merged.
 * @param epoch the copy's own, larger than that of the original
 */
export function freshCopy(doc: Y.Doc, epoch: number, { founder, writerOf }: CopyWriters): Y.Doc {
  const copy = new Y.Doc();
  openRoots(copy);

  const copyEntries = (from: Y.Map<unknown>, to: Y.Map<unknown>) => {
    for (const [key, { content, deleted, id }] of from._map) {
      if (deleted) continue;
      copy.clientID = writerOf(id.client);
      if (!(content instanceof Y.ContentType)) to.set(key, content.getContent().at(-1));
      else if (content.type instanceof Y.Text) copyText(content.type, to.set(key, new Y.Text()));
      else copyEntries(content.type as Y.Map<unknown>, to.set(key, new Y.Map()));
    }
  };
  const copyText = (from: Y.Text, to: Y.Text) => {
    for (let item = from._start; item !== null; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
      copy.clientID = writerOf(item.id.client);
      to.insert(to.length, item.content.str);
    }
  };
  copy.transact(() => {
    copy.clientID = founder;
    for (const [field, value] of boardRoot(doc).entries()) boardRoot(copy).set(field, value);
    boardRoot(copy).set('epoch', epoch);
    for (const root of ROOT_NAMES) copyEntries(doc.getMap(root), copy.getMap(root));
  });
  return copy;
}
