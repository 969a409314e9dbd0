import type { AccessRole, BoardRef, Workshop } from '../../shared/protocol/http.ts';

/** The hash of the secret that each role's link carries. */
export type LinkHashes = Readonly<Record<AccessRole, string>>;

/** Workshops and the boards that belong to them. Deleting a workshop deletes everything that hangs on it. */
export interface Workshops {
  create(workshop: Workshop, boards: readonly BoardRef[], links: LinkHashes): Promise<void>;
  find(id: string): Promise<Workshop | null>;
  edit(id: string, edit: { title?: string | undefined; retainUntil?: string | undefined }): Promise<void>;
  remove(id: string): Promise<void>;
  /** ids of the workshops whose last day was before `today`, a YYYY-MM-DD date */
  expired(today: string): Promise<string[]>;
  /** in the order in which they were made */
  boards(workshop: string): Promise<BoardRef[]>;
  addBoard(workshop: string, board: BoardRef): Promise<void>;
  findBoard(id: string): Promise<(BoardRef & { workshop: string }) | null>;
  retitleBoard(id: string, title: string): Promise<void>;
  /** Resolves when the storage answers. */
  ping(): Promise<void>;
}
