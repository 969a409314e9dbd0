import type { ComponentProps } from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { TextField } from '../ui/TextField.tsx';
import { useLineDraft } from '../ui/useLineDraft.ts';

interface LineFieldProps
  extends Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'type' | 'inputMode' | 'error'> {
  value: string;
  /** gets the trimmed text when the person is done: on Enter or when the focus leaves */
  onCommit: (next: string) => void;
  /** an empty text is put back */
  required?: boolean;
}

/** One line that is written whole, so that a name typed is one change and one undo step. */
export function LineField({ value, onCommit, required = false, ...field }: LineFieldProps) {
  const { draft, setDraft, commit, onKeyDown } = useLineDraft(value, onCommit, required);
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
