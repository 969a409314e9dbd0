import { type RefObject, useLayoutEffect } from 'react';

const GROWS_BY_ITSELF = CSS.supports('field-sizing', 'content');

/** Keeps a text area as tall as its text, where the browser doesn't. */
export function useGrownHeight(area: RefObject<HTMLTextAreaElement | null>, value: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the value
  useLayoutEffect(() => {
    const element = area.current;
    if (GROWS_BY_ITSELF || !element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [area, value]);
}
