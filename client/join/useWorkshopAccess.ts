import { useCallback, useEffect, useState } from 'react';
import type { WorkshopAccess } from './access.ts';
import { ApiError } from './api.ts';
import { type Entry, enter, joinByToken } from './enter.ts';
import { forgetToken, takeToken } from './pendingToken.ts';
import { rememberWorkshop } from './rememberedWorkshops.ts';

interface AtTheDoor {
  entry: Entry | { kind: 'checking' };
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
  const [entry, setEntry] = useState<AtTheDoor['entry']>({ kind: 'checking' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    let current = true;
    void enter(id).then((next) => {
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
