import type { BoardFile } from './boardFile.ts';
import type { ParticipantId } from './ids.ts';

/**
 * What of a file somebody may bring in who is no facilitator, since nobody else can speak for others: all but who people
 * are and what others said. `left` is how many records that leaves out.
 */
export function withoutOthersWords(file: BoardFile, me: ParticipantId): { kept: BoardFile; left: number } {
  const comments = file.comments.filter(({ by }) => by === me);
  return {
    kept: { ...file, people: [], comments },
    left: file.people.length + file.comments.length - comments.length,
  };
}
