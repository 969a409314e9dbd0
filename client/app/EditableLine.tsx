import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { useLineDraft } from '../ui/useLineDraft.ts';

interface EditableLineProps {
  className: string;
  label: string;
  value: string;
  placeholder?: string;
  required?: boolean;
  canEdit: boolean;
  onCommit: (next: string) => void;
}

/** A heading that can be written over in place. */
export function EditableLine(props: EditableLineProps) {
  const { className, label, value, placeholder, required = false, canEdit, onCommit } = props;
  const { draft, setDraft, commit, onKeyDown } = useLineDraft(value, onCommit, required);
  if (!canEdit) return <p className={className}>{value}</p>;
  return (
    <input
      className={className}
      aria-label={label}
      value={draft}
      placeholder={placeholder}
      maxLength={LINE_LIMIT}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
