import { firstBoard } from '../join/access.ts';
import { enterAhead } from '../join/enter.ts';
import { loadSession, openAhead } from '../session/sessionAhead.ts';

/** Goes into the workshop of the page's address, and opens its board, while the code that shows them is on its way. */
export async function arrive(workshop: string): Promise<void> {
  const entering = enterAhead(workshop);
  // Read meanwhile, before the larger code of the page is. Where that fails, opening the board fails too, and is told of.
  loadSession().catch(() => undefined);
  const entry = await entering;
  if (entry.kind !== 'in') return;
  void openAhead(firstBoard(entry.access), entry.access.participant.id);
  // By now what opens the board, and what shows the page, have a lead: with more at once on the line they would come later.
  await import('./BoardPage.tsx').catch(() => undefined);
}
