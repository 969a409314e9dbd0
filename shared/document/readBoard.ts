import type * as Y from 'yjs';
import { type Board, type BoardInfo, ROOT_NAMES, type RootName, SCHEMA_VERSION } from '../board/board.ts';
import { boardRoot, fromYRecord, recordsRoot } from './layout.ts';

type Records = { [R in RootName]: Board[R] };

/** Document → plain board. */
export function readBoard(doc: Y.Doc): Board {
  const roots = Object.fromEntries(ROOT_NAMES.map((root) => [root, readRoot(doc, root)])) as unknown as Records;
  return withoutDangling({ board: readBoardInfo(doc), ...roots });
}

/** A document that has not been received yet reads as an untitled board. */
export function readBoardInfo(doc: Y.Doc): BoardInfo {
  const info = boardRoot(doc).toJSON() as Partial<BoardInfo>;
  return { title: '', question: '', locale: 'fi', schemaVersion: SCHEMA_VERSION, ...info };
}

/** Every record of one root, dangling ones too. */
export function readRoot<R extends RootName>(doc: Y.Doc, root: R): Board[R] {
  const records = new Map<string, unknown>();
  recordsRoot(doc, root).forEach((yRecord, id) => {
    records.set(id, fromYRecord(root, id, yRecord));
  });
  return records as unknown as Board[R];
}

/**
 * Hides what a concurrent deletion of an actor left without an end; compaction removes it for good. Returns the same
 * maps where nothing dangles.
 */
export function withoutDangling(board: Board): Board {
  const { actors } = board;
  const items = keep(board.items, (item) => actors.has(item.actor));
  return {
    ...board,
    items,
    flows: keep(board.flows, (flow) => actors.has(flow.from) && actors.has(flow.to)),
    answers: keep(board.answers, (answer) => actors.has(answer.actor) && items.has(answer.item)),
  };
}

function keep<K, V>(records: ReadonlyMap<K, V>, whole: (record: V) => boolean): ReadonlyMap<K, V> {
  for (const record of records.values()) {
    if (!whole(record)) return new Map([...records].filter(([, kept]) => whole(kept)));
  }
  return records;
}
