import { type Board, type BoardInfo, RECORDS, ROOT_NAMES, type RootName } from './board.ts';

type Content = { board: Omit<BoardInfo, 'schemaVersion'> } & { [R in RootName]?: readonly { id: string }[] };

/** Records, given as far as they matter, → a board as it is read from a document. */
export function boardOf({ board, ...roots }: Content): Board {
  const whole = ROOT_NAMES.map((root) => {
    const records = (roots[root] ?? []).map((record) => RECORDS[root].parse(record));
    return [root, new Map(records.map((record) => [record.id, record]))] as const;
  });
  return { board: { ...board, schemaVersion: 1 }, ...Object.fromEntries(whole) } as unknown as Board;
}
