import { type KeyboardEvent, useState } from 'react';

interface LineDraft {
  draft: string;
  setDraft: (text: string) => void;
  commit: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A line that is written whole: Enter or leaving the field keeps it, trimmed; Escape takes it back. An empty line is
 * taken back too where one is required.
 */
export function useLineDraft(value: string, onCommit: (next: string) => void, required: boolean): LineDraft {
  // Null: as it stands. What is being written stays, whatever somebody else writes there meanwhile.
  const [written, setDraft] = useState<string | null>(null);
  const draft = written ?? value;

  const commit = () => {
    const next = draft.trim();
    setDraft(null);
    if (next !== value && !(next === '' && required)) onCommit(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && written !== null) {
      // One step out only: neither the panel nor a dialog around the field closes.
      event.preventDefault();
      event.stopPropagation();
      setDraft(null);
    }
  };
  return { draft, setDraft, commit, onKeyDown };
}
