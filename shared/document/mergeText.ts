import { simpleDiffString } from 'lib0/diff';
import * as Y from 'yjs';

/** What was done to a text, as Yjs tells it. */
export type TextDelta = Y.YTextEvent['delta'];

export function deltaBetween(before: string, after: string): TextDelta {
  const { index, remove, insert } = simpleDiffString(before, after);
  return [{ retain: index }, { delete: remove }, { insert }].filter((part) => Object.values(part)[0]) as TextDelta;
}

/**
 * Brings together what became of one text in two places. What was written in either is in the result.
 * @param current what it is in the one
 * @param delta what was done to it in the other
 */
export function mergeText(base: string, current: string, delta: TextDelta): string {
  const one = new Y.Doc();
  one.clientID = 1;
  one.getText().insert(0, base);
  const other = new Y.Doc();
  other.clientID = 2;
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  one.getText().applyDelta(deltaBetween(base, current));
  other.getText().applyDelta(delta);
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  return one.getText().toString();
}
