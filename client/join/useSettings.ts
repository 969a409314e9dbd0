import { useEffect, useState } from 'react';
import type { PublicSettings } from '../../shared/protocol/http.ts';
import { getSettings } from './api.ts';

/** What the server's owner has set; null where it can't be asked. */
export function useSettings(): PublicSettings | null | 'loading' {
  const [settings, setSettings] = useState<PublicSettings | null | 'loading'>('loading');
  useEffect(() => {
    let current = true;
    getSettings()
      .catch(() => null)
      .then((answer) => {
        if (current) setSettings(answer);
      });
    return () => {
      current = false;
    };
  }, []);
  return settings;
}
