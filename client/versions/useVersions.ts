import { useCallback, useEffect, useState } from 'react';
import type { VersionSummary } from '../../shared/protocol/versions.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { listVersions } from '../join/api.ts';
import { apiProblem } from '../join/apiProblem.ts';

interface Versions {
  /** null until they are known */
  versions: readonly VersionSummary[] | null;
  /** why they could not be asked for, in words */
  problem: string | null;
  load: () => Promise<void>;
}

/** The versions of the board, the newest first; asked for anew when another one is looked at or left. */
export function useVersions(): Versions {
  const { t } = useI18n();
  const { id, live } = useOpenBoard();
  const [versions, setVersions] = useState<readonly VersionSummary[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(async () => {
    try {
      setVersions(await listVersions(id));
      setProblem(null);
    } catch (error) {
      setProblem(apiProblem(error, t));
    }
  }, [id, t]);
  const isLive = live === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a restoring has left a version of its own behind
  useEffect(() => {
    void load();
  }, [load, isLive]);
  return { versions, problem, load };
}
