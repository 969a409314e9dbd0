import * as prng from 'lib0/prng';
import * as Y from 'yjs';
import type { Board } from '../../shared/board/board.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import type { Peer } from './Peer.ts';

interface Edit {
  acknowledged: boolean;
  /** taken back by a later edit, which may have arrived too */
  withdrawn: boolean;
  showsIn(board: Board): boolean;
}

/** Somebody who writes, and remembers what the server has said to be committed. */
export class Writer {
  readonly peer: Peer;
  readonly edits: Edit[] = [];
  /** everything that was in this writer's document when the last answered barrier was asked for */
  acknowledgedState: Uint8Array;
  readonly #name: string;
  readonly #shared: ActorId;
  readonly #own = new Map<ActorId, Edit>();

  constructor(name: string, peer: Peer, shared: ActorId) {
    this.#name = name;
    this.peer = peer;
    this.#shared = shared;
    this.acknowledgedState = Y.encodeStateAsUpdate(peer.doc);
  }

  edit(random: prng.PRNG): void {
    const dice = prng.int32(random, 1, 10);
    if (dice <= 2 && this.#own.size > 0) this.#delete(prng.oneOf(random, [...this.#own.keys()]));
    else if (dice <= 5) this.#write();
    else this.#add(prng.int32(random, -500, 500));
  }

  /** Asks for a barrier and remembers what it covers when it is answered. */
  async acknowledge(): Promise<void> {
    const covered = [...this.edits];
    const state = Y.encodeStateAsUpdate(this.peer.doc);
    if (!(await this.peer.committed())) return;
    for (const edit of covered) edit.acknowledged = true;
    this.acknowledgedState = state;
  }

  #add(x: number): void {
    const name = `${this.#name} ${this.edits.length}`;
    const id = addActor(this.peer.doc, { name, sector: 'group', x, y: 0 });
    this.#own.set(
      id,
      this.#remember((board) => board.actors.get(id)?.name === name),
    );
  }

  #write(): void {
    const words = `(${this.#name} ${this.edits.length})`;
    const shared = this.#shared;
    const description = readBoard(this.peer.doc).actors.get(shared)?.description ?? '';
    editRecord(this.peer.doc, 'actors', shared, { description: description + words });
    this.#remember((board) => board.actors.get(shared)?.description.includes(words) ?? false);
  }

  #delete(id: ActorId): void {
    deleteActors(this.peer.doc, [id]);
    const added = this.#own.get(id);
    if (added) added.withdrawn = true;
    this.#own.delete(id);
    this.#remember((board) => !board.actors.has(id));
  }

  #remember(showsIn: Edit['showsIn']): Edit {
    const edit: Edit = { acknowledged: false, withdrawn: false, showsIn };
    this.edits.push(edit);
    return edit;
  }
}
