import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { fileParts } from '../../shared/board/boardFile.ts';
import { fragmentOf } from '../../shared/board/fragment.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { deleteRecords, deletionParts } from '../../shared/document/commands/deleteRecords.ts';
import { importBoard } from '../../shared/document/commands/importBoard.ts';
import { exchange, twoPeers } from '../../shared/document/peers.fixture.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { settleFragment } from '../../shared/document/settleFragment.ts';
import { malluAuto } from '../../shared/templates/malluAuto.ts';
import { PersonalUndo } from '../board/PersonalUndo.ts';

const IDS = ['mallu-auto', 'municipality', 'martat'] as ActorId[];
const both = () => twoPeers((doc) => importBoard(doc, malluAuto('fi')));
const copied = (doc: Y.Doc) => fragmentOf(readBoard(doc), new Set(IDS));

/** Pastes as the page does; a small size makes many parts. */
function paste(doc: Y.Doc, undo: PersonalUndo, fragment: ReturnType<typeof copied>, size = 200_000): ActorId[] {
  const settled = settleFragment(doc, fragment, { x: 40, y: 40 });
  undo.performInParts([...fileParts(settled, size)].map((part) => () => importBoard(doc, part)));
  return settled.actors.map(({ id }) => id);
}

test('a paste that is cut in many parts is one step back, and one again', () => {
  const [doc] = both();
  const undo = new PersonalUndo(doc);
  const before = readBoard(doc);
  paste(doc, undo, copied(doc), 500);
  const after = readBoard(doc);
  expect([after.actors.size, after.flows.size]).toEqual([11, 26]);
  undo.undo();
  expect(readBoard(doc)).toEqual(before);
  undo.redo();
  expect(readBoard(doc)).toEqual(after);
});

test('two pastes in a row are two steps back', () => {
  const [doc] = both();
  const undo = new PersonalUndo(doc);
  paste(doc, undo, copied(doc));
  paste(doc, undo, copied(doc));
  undo.undo();
  expect(readBoard(doc).actors.size).toBe(11);
});

test('cut and pasted, each can be taken back, and done again', () => {
  const [doc] = both();
  const undo = new PersonalUndo(doc);
  const before = readBoard(doc);
  const fragment = copied(doc);
  undo.performInParts(deletionParts(doc, IDS));
  const cut = readBoard(doc);
  paste(doc, undo, fragment);
  const pasted = readBoard(doc);
  undo.undo();
  expect(readBoard(doc)).toEqual(cut);
  undo.undo();
  expect(readBoard(doc)).toEqual(before);
  undo.redo();
  undo.redo();
  expect(readBoard(doc)).toEqual(pasted);
});

test('a copy that another has connected to stays when the paste is taken back', () => {
  const [doc, other] = both();
  const undo = new PersonalUndo(doc);
  const [first] = paste(doc, undo, copied(doc));
  exchange(doc, other);
  connectActors(other, { from: first!, to: 'parish' as ActorId, nature: 'intangible', deliverable: 'vertaistuki' });
  exchange(doc, other);
  undo.undo();
  exchange(doc, other);
  for (const peer of [doc, other]) {
    const { actors, flows } = readBoard(peer);
    expect([actors.size, actors.has(first!), flows.size]).toEqual([9, true, 23]);
  }
});

test('the same cut pasted by two at once is there once, whole', () => {
  const [doc, other] = both();
  const fragment = copied(doc);
  deleteRecords(doc, IDS);
  exchange(doc, other);
  for (const peer of [doc, other]) paste(peer, new PersonalUndo(peer), fragment);
  exchange(doc, other);
  for (const peer of [doc, other]) {
    const { actors, flows } = readBoard(peer);
    expect(actors.size).toBe(8);
    expect([...flows.values()].filter(({ stage }) => stage === 'agreed')).not.toEqual([]);
  }
  expect(readBoard(doc)).toEqual(readBoard(other));
});
