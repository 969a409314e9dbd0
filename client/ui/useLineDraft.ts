import { type KeyboardEvent, useEffect, useState } from 'react';

interface LineDraft {
  draft: string;
  setDraft: (text: string) => void;
  commit: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A line that is written whole: Enter or leaving the field keeps it, trimmed; Escape takes it back. An empty line is
 * taken back too where one is required.
 */
export function useLineDraft(value: string, onCommit: (next: string) => void, required: boolean): LineDraft {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);

  const commit = () => {
    const next = draft.trim();
    if (next === '' && required) setDraft(value);
    else if (next !== value) onCommit(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && draft !== value) {
      // One step out only: neither the panel nor a dialog around the field closes.
      event.preventDefault();
      event.stopPropagation();
      setDraft(value);
    }
  };
  return { draft, setDraft, commit, onKeyDown };
}
