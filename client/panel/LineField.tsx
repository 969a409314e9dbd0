import { type ComponentProps, type KeyboardEvent, useEffect, useState } from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { TextField } from '../ui/TextField.tsx';

interface LineFieldProps
  extends Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'type' | 'inputMode' | 'error'> {
  value: string;
  /** gets the trimmed text when the person is done: on Enter or when the focus leaves */
  onCommit: (next: string) => void;
  /** an empty text is put back */
  required?: boolean;
}

/** One line that is written whole, so that a name typed is one change and one undo step. Escape takes it back. */
export function LineField({ value, onCommit, required = false, ...field }: LineFieldProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);

  const commit = () => {
    const next = draft.trim();
    if (next === '' && required) setDraft(value);
    else if (next !== value) onCommit(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && draft !== value) {
      event.stopPropagation();
      setDraft(value);
    }
  };
  return (
    <TextField
      {...field}
      value={draft}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={onKeyDown}
      maxLength={LINE_LIMIT}
      required={required}
    />
  );
}
