import { useEffect, useState } from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';

interface EditableLineProps {
  className: string;
  label: string;
  value: string;
  placeholder?: string;
  required?: boolean;
  canEdit: boolean;
  onCommit: (next: string) => void;
}

/** A heading that can be written over in place. Enter or leaving keeps it, Escape takes it back. */
export function EditableLine({ className, label, value, placeholder, required, canEdit, onCommit }: EditableLineProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  if (!canEdit) return <p className={className}>{value}</p>;

  const commit = () => {
    const next = draft.trim();
    if (next === '' && required) setDraft(value);
    else if (next !== value) onCommit(next);
  };
  return (
    <input
      className={className}
      aria-label={label}
      value={draft}
      placeholder={placeholder}
      maxLength={LINE_LIMIT}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(value);
      }}
    />
  );
}
