import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { BoardStore, type RecordChange } from './BoardStore.ts';

const martat = { name: 'Martat', sector: 'association', x: 0, y: 0 } as const;

function storeOf(doc: Y.Doc) {
  const frames: (() => void)[] = [];
  const store = new BoardStore(doc, (flush) => frames.push(flush));
  const nextFrame = () => {
    for (const flush of frames.splice(0)) flush();
  };
  return { store, frames, nextFrame };
}

describe('the board store', () => {
  it('replaces only the record that changed', () => {
    const doc = new Y.Doc();
    const one = addActor(doc, martat);
    const other = addActor(doc, { ...martat, name: 'Kunta' });
    const { store, nextFrame } = storeOf(doc);
    const before = store.getSnapshot();
    editRecord(doc, 'actors', one, { name: 'Marttayhdistys' });
    expect(store.getSnapshot()).toBe(before);
    nextFrame();
    const after = store.getSnapshot();
    expect(after.actors.get(one)?.name).toBe('Marttayhdistys');
    expect(after.actors.get(other)).toBe(before.actors.get(other));
    expect(after.flows).toBe(before.flows);
    expect(before.actors.get(one)?.name).toBe('Martat');
  });

  it('gathers everything of a frame into one change', () => {
    const doc = new Y.Doc();
    const { store, frames, nextFrame } = storeOf(doc);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    for (let i = 0; i < 50; i += 1) addActor(doc, { ...martat, x: i });
    expect(frames).toHaveLength(1);
    nextFrame();
    expect(told).toBe(1);
    expect(store.getSnapshot().actors.size).toBe(50);
  });

  it('hides a flow in the same change that takes its end, and stays equal to a fresh reading', () => {
    const doc = new Y.Doc();
    const remote = new Y.Doc();
    const [a, b] = [addActor(doc, martat), addActor(doc, { ...martat, name: 'Kunta' })];
    Y.applyUpdate(remote, Y.encodeStateAsUpdate(doc));
    const { store, nextFrame } = storeOf(doc);
    connectActors(remote, { from: a, to: b, nature: 'intangible', deliverable: 'tieto' });
    deleteActors(doc, [b]);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(remote));
    nextFrame();
    expect(store.getSnapshot().flows.size).toBe(0);
    expect(store.getSnapshot()).toEqual(readBoard(doc));
  });

  it('tells what others changed apart from what I changed', () => {
    const doc = new Y.Doc();
    const remote = new Y.Doc();
    const { store, nextFrame } = storeOf(doc);
    const changes: RecordChange[] = [];
    store.onChanges((told) => changes.push(...told));
    const theirs = addActor(remote, martat);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(remote));
    const mine = addActor(doc, { ...martat, name: 'Kunta' });
    nextFrame();
    deleteActors(doc, [theirs]);
    nextFrame();
    expect(changes).toEqual([
      { root: 'actors', id: theirs, kind: 'added', remote: true },
      { root: 'actors', id: mine, kind: 'added', remote: false },
      { root: 'actors', id: theirs, kind: 'removed', remote: false },
    ]);
  });
});
