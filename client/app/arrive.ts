import { firstBoard } from '../join/access.ts';
import { enterAhead } from '../join/enter.ts';
import { openAhead } from '../session/sessionAhead.ts';

/** Goes into the workshop of the page's address, and opens its board, while the code that shows them is on its way. */
export async function arrive(workshop: string): Promise<void> {
  const entry = await enterAhead(workshop);
  if (entry.kind !== 'in') return;
  void openAhead(firstBoard(entry.access), entry.access.participant.id);
  // By now what opens the board, and what shows the page, have a lead: with more at once on the line they would come later.
  await import('./BoardPage.tsx').catch(() => undefined);
}
