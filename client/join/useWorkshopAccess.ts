import { useCallback, useEffect, useState } from 'react';
import type { AccessRole } from '../../shared/protocol/http.ts';
import type { WorkshopAccess } from './access.ts';
import { ApiError, getWorkshop, joinWorkshop } from './api.ts';
import { forgetToken, takeToken } from './pendingToken.ts';
import { forgetWorkshop, rememberedWorkshop, rememberWorkshop } from './rememberedWorkshops.ts';

/** Why a door stays shut: no link was used, the link is dead, the workshop is gone, no network, the server fails. */
export type JoinProblem = 'noLink' | 'deadLink' | 'gone' | 'offline' | 'server';

/** Where a person stands at a workshop's door. */
type Entry =
  | { kind: 'checking' }
  | { kind: 'invited' }
  | { kind: 'shut'; problem: JoinProblem }
  | { kind: 'in'; access: WorkshopAccess };

interface AtTheDoor {
  entry: Entry;
  /** @throws ApiError where the person can try again */
  join: (alias: string) => Promise<void>;
  retry: () => void;
  update: (access: WorkshopAccess) => void;
}

/**
 * The way into a workshop. Who has been in before goes straight in, also without a network; a new link may raise their
 * role on the way. Who comes by a link for the first time is asked to join.
 */
export function useWorkshopAccess(id: string): AtTheDoor {
  const [entry, setEntry] = useState<Entry>({ kind: 'checking' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    let current = true;
    const token = takeToken(id);
    void enter(id, token).then((next) => {
      if (current) setEntry(next);
    });
    return () => {
      current = false;
    };
  }, [id, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    // A link pasted over the address of its own workshop changes nothing but the part after #.
    window.addEventListener('hashchange', retry);
    return () => window.removeEventListener('hashchange', retry);
  }, [retry]);

  const join = async (alias: string) => {
    try {
      setEntry({ kind: 'in', access: await joinByToken(id, takeToken(id) ?? '', { alias }) });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'unknownLink') throw error;
      forgetToken(id);
      setEntry({ kind: 'shut', problem: 'deadLink' });
    }
  };
  const update = useCallback((access: WorkshopAccess) => {
    setEntry({ kind: 'in', access: rememberWorkshop(access) });
  }, []);
  return { entry, join, retry, update };
}

async function enter(id: string, token: string | null): Promise<Entry> {
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
async function joinByToken(id: string, token: string, { alias, formerRole }: Joining): Promise<WorkshopAccess> {
  const { session: _, ...view } = await joinWorkshop({ token, ...(alias && { alias }) });
  forgetToken(id);
  // A link that raised somebody to facilitator is the facilitator's; one that changed nothing may be any.
  const isFacilitators = view.role === 'facilitator' && formerRole !== 'facilitator';
  const link = `${window.location.origin}/w/${view.workshop.id}#${token}`;
  return rememberWorkshop({ ...view, links: isFacilitators ? { facilitator: link } : {} });
}
