import { Hono } from 'hono';
import { type DeletedRecords, KEPT_ROOTS, restorable } from '../../shared/board/deleted.ts';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { restoreRecords } from '../../shared/document/commands/restoreRecords.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { type DeletionList, type DeletionSummary, NAMES_TOLD, type Restored } from '../../shared/protocol/deletions.ts';
import { demandRole } from '../access/roles.ts';
import { oldestDeletion } from '../Retention.ts';
import type { Services } from '../Services.ts';
import type { Deletion } from '../storage/Deletions.ts';
import { HttpError } from './errors.ts';
import { enterBoard } from './requests.ts';

/** What was deleted lately, by anyone, for a facilitator to put back. */
export function deletionRoutes(services: Services): Hono {
  const { rooms, deletions } = services;
  return new Hono()
    .get('/:id/deletions', async (c) => {
      const id = c.req.param('id');
      const { session } = await enterBoard(c, services, id);
      demandRole(session, 'facilitator');
      const board = await rooms.use(id, (room) => room.read(readBoard));
      const lately = await deletions.since(id, oldestDeletion());
      const told = new Set<string>();
      const summaries = lately.flatMap((deletion) =>
        summaryOf(deletion, untold(restorable(board, deletion.records), told)),
      );
      return c.json<DeletionList>({ deletions: summaries });
    })
    .post('/:id/deletions/:deletion/restore', async (c) => {
      const id = c.req.param('id');
      const { session } = await enterBoard(c, services, id);
      demandRole(session, 'facilitator');
      const lately = await deletions.since(id, oldestDeletion());
      const deletion = lately.find((one) => one.id === c.req.param('deletion'));
      if (!deletion) throw new HttpError('notFound');
      // On the server's own account: putting another's words back does not make them the facilitator's.
      const restored = await rooms.use(id, (room) => room.edit((doc) => restoreRecords(doc, deletion.records)));
      return c.json<Restored>({ restored });
    });
}

/** What was put back and deleted again is told of once, where it was deleted last. */
function untold(records: DeletedRecords, told: Set<string>): DeletedRecords {
  const left = Object.entries(records).map(([root, some]) => {
    const fresh = some.filter(({ id }) => !told.has(`${root}/${id}`));
    for (const { id } of fresh) told.add(`${root}/${id}`);
    return [root, fresh];
  });
  return Object.fromEntries(left);
}

function summaryOf({ id, by, at }: Deletion, records: DeletedRecords): DeletionSummary[] {
  const counts: DeletionSummary['counts'] = {};
  for (const root of KEPT_ROOTS) if (records[root]?.length) counts[root] = records[root].length;
  const [leading] = KEPT_ROOTS.filter((root) => counts[root]);
  if (!leading) return [];
  const names = (records[leading] ?? []).slice(0, NAMES_TOLD).map(nameOf);
  return [{ id, by, at, names, counts }];
}

const nameOf = (record: object): string => {
  const { name, deliverable, text } = record as { name?: string; deliverable?: string; text?: string };
  return (name ?? deliverable ?? text ?? '').slice(0, LINE_LIMIT);
};
