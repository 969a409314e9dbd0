import * as prng from 'lib0/prng';
import type * as Y from 'yjs';
import { Actor, SECTORS } from '../../shared/board/actor.ts';
import { ROOT_NAMES, SCHEMA_VERSION } from '../../shared/board/board.ts';
import { type BoardFile, readBoardFile, toBoardFile } from '../../shared/board/boardFile.ts';
import type { Comment } from '../../shared/board/comment.ts';
import { Flow, LAYERS, NATURES, STAGES } from '../../shared/board/flow.ts';
import { Item } from '../../shared/board/item.ts';
import { Role } from '../../shared/board/role.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { addComment } from '../../shared/document/commands/addComment.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { deleteComment } from '../../shared/document/commands/deleteComment.ts';
import { deleteRecords } from '../../shared/document/commands/deleteRecords.ts';
import { editBoardInfo } from '../../shared/document/commands/editBoardInfo.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { importBoard } from '../../shared/document/commands/importBoard.ts';
import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { restoreVersion } from '../../shared/document/commands/restoreVersion.ts';
import { reverseFlow } from '../../shared/document/commands/reverseFlow.ts';
import { readBoard, readRoot } from '../../shared/document/readBoard.ts';
import type { Peer } from './Peer.ts';

/** Characters of a version that one edit brings back; few, so that it takes several. */
const VERSION_PART = 2000;

type Random = prng.PRNG;
type Operation = (peer: Peer, random: Random) => void;

const chance = (random: Random, probability: number): boolean => prng.real53(random) < probability;
const coordinateIn = (random: Random): number => prng.int32(random, -2000, 2000);

/** By what the seed gave them, since ids are not the seed's. */
const actorsOf = (doc: Y.Doc): Actor[] =>
  [...readRoot(doc, 'actors').values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const flowsOf = (doc: Y.Doc): Flow[] =>
  [...readRoot(doc, 'flows').values()].sort((a, b) => (a.deliverable < b.deliverable ? -1 : 1));

/** Writes or deletes a little somewhere in a text, as typing does. */
function typeInto(text: string, random: Random): string {
  const at = prng.int32(random, 0, text.length);
  const removed = chance(random, 0.3) ? prng.int32(random, 1, 6) : 0;
  return text.slice(0, at) + prng.word(random, 0, 6) + text.slice(at + removed);
}

const add: Operation = (peer, random) => {
  peer.undo.perform(() =>
    addActor(peer.doc, {
      name: prng.word(random, 3, 12),
      sector: prng.oneOf(random, [...SECTORS]),
      x: coordinateIn(random),
      y: coordinateIn(random),
    }),
  );
};

/** With one of the actors there are; without any, adds one. */
const onActor =
  (operate: (peer: Peer, random: Random, actor: Actor) => void): Operation =>
  (peer, random) => {
    const actors = actorsOf(peer.doc);
    if (actors.length === 0) add(peer, random);
    else operate(peer, random, prng.oneOf(random, actors));
  };

const rename = onActor(({ doc, undo }, random, { id }) => {
  undo.perform(() => editRecord(doc, 'actors', id, { name: prng.word(random, 3, 12) }));
});

const changeActor = onActor(({ doc, undo }, random, { id, absent, area }) => {
  const patch = prng.oneOf(random, [
    { sector: prng.oneOf(random, [...SECTORS]) },
    { absent: absent ? undefined : true },
    { area: area === undefined ? prng.word(random, 3, 12) : undefined },
  ]);
  undo.perform(() => editRecord(doc, 'actors', id, patch));
});

const writeAboutActor = onActor(({ doc, undo }, random, actor) => {
  const field = prng.oneOf(random, ['description', 'activities', 'audience', 'strengths'] as const);
  const edit = () => editRecord(doc, 'actors', actor.id, { [field]: typeInto(actor[field], random) });
  undo.perform(edit, `write/${actor.id}/${field}`);
});

const move: Operation = ({ doc, undo }, random) => {
  const moved = actorsOf(doc).filter(() => chance(random, 0.2));
  const moves = moved.map(({ id }) => ({
    root: 'actors' as const,
    id,
    x: coordinateIn(random),
    y: coordinateIn(random),
  }));
  undo.perform(() => moveRecords(doc, moves));
};

const connect = onActor(({ doc, undo }, random, from) => {
  const to = prng.oneOf(random, actorsOf(doc));
  undo.perform(() =>
    connectActors(doc, {
      from: from.id,
      to: to.id,
      nature: prng.oneOf(random, [...NATURES]),
      deliverable: prng.word(random, 3, 12),
    }),
  );
});

/** With one of the flows there are; without any, connects two actors. */
const onFlow =
  (operate: (peer: Peer, random: Random, flow: Flow) => void): Operation =>
  (peer, random) => {
    const flows = flowsOf(peer.doc);
    if (flows.length === 0) connect(peer, random);
    else operate(peer, random, prng.oneOf(random, flows));
  };

const changeFlow = onFlow(({ doc, undo }, random, { id, owner }) => {
  const patch = prng.oneOf(random, [
    { deliverable: prng.word(random, 3, 12) },
    { stage: prng.oneOf(random, [...STAGES]), layer: prng.oneOf(random, [...LAYERS]) },
    { owner: owner === undefined ? prng.word(random, 3, 12) : undefined, sequence: prng.int32(random, 0, 20) },
  ]);
  undo.perform(() => editRecord(doc, 'flows', id, patch));
});

const writeAboutFlow = onFlow(({ doc, undo }, random, flow) => {
  const edit = () => editRecord(doc, 'flows', flow.id, { missed: typeInto(flow.missed, random) });
  undo.perform(edit, `write/${flow.id}`);
});

const reverse = onFlow(({ doc, undo }, _random, { id }) => undo.perform(() => reverseFlow(doc, id)));

const removeActors = onActor(({ doc, undo }, random, actor) => {
  const ids = [actor, ...actorsOf(doc).filter(() => chance(random, 0.05))].map(({ id }) => id);
  undo.perform(() => deleteActors(doc, ids));
});

const removeFlow = onFlow(({ doc, undo }, _random, { id }) => undo.perform(() => deleteRecords(doc, [id])));

const retitle: Operation = ({ doc, undo }, random) => {
  undo.perform(() => editBoardInfo(doc, { title: prng.word(random, 3, 12), question: prng.word(random, 0, 12) }));
};

const represent = onActor(({ doc, undo, participant }, random, { id }) => {
  const actor = chance(random, 0.8) ? { actor: id } : {};
  undo.perform(() => representActor(doc, { ...participant, ...actor }));
});

/** Everybody imports from the same few records, so that the same record comes from two people at once. */
export const IMPORTED_ACTORS = ['imported-1', 'imported-2', 'imported-3'] as const;

const bringIn: Operation = ({ doc, undo }, random) => {
  const at = prng.int32(random, 0, IMPORTED_ACTORS.length - 1);
  const first = IMPORTED_ACTORS[at]!;
  const second = IMPORTED_ACTORS[(at + 1) % IMPORTED_ACTORS.length]!;
  const actor = (id: string) =>
    Actor.parse({ id, name: prng.word(random, 3, 12), sector: 'parish', x: coordinateIn(random), y: 0 });
  const file: BoardFile = {
    ...(Object.fromEntries(ROOT_NAMES.map((root) => [root, []])) as unknown as BoardFile),
    format: 'arvoverkko',
    version: SCHEMA_VERSION,
    board: { title: 'Tuotu', question: '', locale: 'fi' },
    actors: [actor(first), actor(second)],
    flows: [
      Flow.parse({
        id: first,
        from: first,
        to: second,
        nature: 'intangible',
        deliverable: prng.word(random, 3, 12),
        stage: 'agreed',
        layer: 'today',
      }),
    ],
    items: [Item.parse({ id: first, actor: first, kind: 'offer', nature: 'tangible', text: prng.word(random, 3, 12) })],
    roles: [Role.parse({ id: 'imported', name: 'Tuotu', holders: chance(random, 0.5) ? [first, second] : [second] })],
  };
  undo.perform(() => importBoard(doc, file));
};

const commentsOf = (doc: Y.Doc): Comment[] =>
  [...readRoot(doc, 'comments').values()].sort((a, b) => (a.text < b.text ? -1 : 1));

const words = ({ participant }: Peer, random: Random, on: Comment['on']) => ({
  on,
  by: participant.id,
  at: '2026-11-22T10:00:00Z',
  text: prng.word(random, 3, 12),
});

const comment = onActor((peer, random, { id }) => {
  peer.undo.perform(() => addComment(peer.doc, words(peer, random, { root: 'actors', id })));
});

/** With one of the comments there are; without any, says something. */
const onComment =
  (operate: (peer: Peer, random: Random, comment: Comment) => void): Operation =>
  (peer, random) => {
    const comments = commentsOf(peer.doc);
    if (comments.length === 0) comment(peer, random);
    else operate(peer, random, prng.oneOf(random, comments));
  };

const reply = onComment((peer, random, { id }) => {
  peer.undo.perform(() => addComment(peer.doc, words(peer, random, { root: 'comments', id })));
});

const resolve = onComment(({ doc, undo }, _random, { id, resolved }) => {
  undo.perform(() => editRecord(doc, 'comments', id, { resolved: resolved ? undefined : true }));
});

const changeOwnComment = onComment(({ doc, undo, participant }, random, { id, by }) => {
  if (by !== participant.id) return;
  const edit = () => editRecord(doc, 'comments', id, { text: prng.word(random, 3, 12) });
  undo.perform(chance(random, 0.5) ? edit : () => deleteComment(doc, id));
});

const keepVersion: Operation = (peer) => {
  peer.kept = readBoardFile(structuredClone(toBoardFile(readBoard(peer.doc), { people: false }))).file;
};

const restore: Operation = (peer, random) => {
  const { doc, undo, kept } = peer;
  if (kept) undo.performInParts(restoreVersion(doc, kept, VERSION_PART));
  else keepVersion(peer, random);
};

const WEIGHTS: readonly [weight: number, Operation][] = [
  [14, add],
  [6, rename],
  [8, changeActor],
  [14, writeAboutActor],
  [10, move],
  [14, connect],
  [6, changeFlow],
  [5, writeAboutFlow],
  [3, reverse],
  [4, removeActors],
  [3, removeFlow],
  [1, retitle],
  [2, represent],
  [2, bringIn],
  [3, comment],
  [3, reply],
  [2, resolve],
  [2, changeOwnComment],
  [1, keepVersion],
  [1, restore],
  [7, ({ undo }) => undo.undo()],
  [3, ({ undo }) => undo.redo()],
];

const DECK: Operation[] = WEIGHTS.flatMap(([weight, operation]) => Array<Operation>(weight).fill(operation));

/** Lets one person do one thing of what people do on a board, as the seed decides. */
export const operate = (peer: Peer, random: Random): void => prng.oneOf(random, DECK)(peer, random);
