import { useState } from 'react';

const PREFIX = 'arvoverkko.draft.';

/**
 * Words that have not been sent. They outlive the form that they are written in, and a reload, but not the tab.
 * @param key what is being written: a reply to this thread, a new wording of that comment
 */
export function useDraft(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => readDraft(key));
  const write = (next: string) => {
    setText(next);
    try {
      if (next === '') sessionStorage.removeItem(PREFIX + key);
      else sessionStorage.setItem(PREFIX + key, next);
    } catch {
      // Without storage the words last as long as the form.
    }
  };
  return [text, write];
}

/** Empty where nothing has been written. */
export function readDraft(key: string): string {
  try {
    return sessionStorage.getItem(PREFIX + key) ?? '';
  } catch {
    return '';
  }
}
