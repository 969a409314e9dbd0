import type { AccessRole } from '../../shared/protocol/http.ts';
import type { WorkshopAccess } from './access.ts';
import { ApiError, getWorkshop, joinWorkshop } from './api.ts';
import { forgetToken, takeToken } from './pendingToken.ts';
import { forgetWorkshop, rememberedWorkshop, rememberWorkshop } from './rememberedWorkshops.ts';

/** Why a door stays shut: no link was used, the link is dead, the workshop is gone, no network, the server fails. */
export type JoinProblem = 'noLink' | 'deadLink' | 'gone' | 'offline' | 'server';

/** Where a person stands at a workshop's door. */
export type Entry =
  | { kind: 'invited' }
  | { kind: 'shut'; problem: JoinProblem }
  | { kind: 'in'; access: WorkshopAccess };

let ahead: { id: string; entry: Promise<Entry> } | null = null;

/** Knocks while the code of the page is still on its way; `enter` gives the answer, once. */
export function enterAhead(id: string): Promise<Entry> {
  const entry = comeIn(id);
  ahead = { id, entry };
  return entry;
}

/** Goes in with what this device has: the token of the link in the address, its cookie, or what it remembers. */
export function enter(id: string): Promise<Entry> {
  const entry = ahead?.id === id ? ahead.entry : comeIn(id);
  ahead = null;
  return entry;
}

async function comeIn(id: string): Promise<Entry> {
  const token = takeToken(id);
  try {
    const view = await getWorkshop(id);
    const access = token === null ? null : await joinByToken(id, token, { formerRole: view.role }).catch(() => null);
    forgetToken(id);
    return { kind: 'in', access: access ?? rememberWorkshop({ ...view, links: {} }) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const remembered = rememberedWorkshop(id);
    if (error.isAway && remembered) return { kind: 'in', access: remembered };
    if (error.isAway) return { kind: 'shut', problem: error.code === 'offline' ? 'offline' : 'server' };
    if (error.code === 'notFound') {
      forgetWorkshop(id);
      return { kind: 'shut', problem: 'gone' };
    }
    if (error.code === 'tooManyRequests') return { kind: 'shut', problem: 'server' };
    return token === null ? { kind: 'shut', problem: 'noLink' } : { kind: 'invited' };
  }
}

interface Joining {
  alias?: string;
  /** what the person could do before this link */
  formerRole?: AccessRole;
}

/** @throws ApiError */
export async function joinByToken(id: string, token: string, { alias, formerRole }: Joining): Promise<WorkshopAccess> {
  const { session: _, ...view } = await joinWorkshop({ token, ...(alias && { alias }) });
  forgetToken(id);
  // A link that raised somebody to facilitator is the facilitator's; one that changed nothing may be any.
  const isFacilitators = view.role === 'facilitator' && formerRole !== 'facilitator';
  const link = `${window.location.origin}/w/${view.workshop.id}#${token}`;
  return rememberWorkshop({ ...view, links: isFacilitators ? { facilitator: link } : {} });
}
