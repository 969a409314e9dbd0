import { simpleDiffString } from 'lib0/diff';
import { useLayoutEffect, useRef } from 'react';
import type { RootName } from '../../shared/board/board.ts';
import { PARAGRAPH_LIMIT } from '../../shared/board/fields.ts';
import { useSharedText } from '../board/useSharedText.ts';
import { TextArea } from '../ui/TextArea.tsx';

interface SharedTextFieldProps {
  root: RootName;
  id: string;
  field: string;
  label: string;
  hideLabel?: boolean;
  hint?: string;
}

/** A text that several people can write in at once. The caret stays where it was among its words. */
export function SharedTextField({ root, id, field, label, hideLabel = false, hint }: SharedTextFieldProps) {
  const [text, setText] = useSharedText(root, id, field);
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = useRef({ text, caret: 0 });

  useLayoutEffect(() => {
    const { text: before, caret } = shown.current;
    shown.current.text = text;
    const element = area.current;
    if (before === text || !element || document.activeElement !== element) return;
    const { index, remove, insert } = simpleDiffString(before, text);
    const moved = index >= caret ? caret : Math.max(index, caret - remove) + insert.length;
    element.setSelectionRange(moved, moved);
    shown.current.caret = moved;
  }, [text]);

  return (
    <TextArea
      ref={area}
      label={label}
      hideLabel={hideLabel}
      {...(hint === undefined ? {} : { hint })}
      value={text}
      maxLength={PARAGRAPH_LIMIT}
      onChange={(next) => {
        // The select event comes later, maybe after what somebody else writes.
        shown.current = { text: next, caret: area.current?.selectionStart ?? next.length };
        setText(next);
      }}
      onSelect={(event) => {
        shown.current.caret = event.currentTarget.selectionStart;
      }}
    />
  );
}
