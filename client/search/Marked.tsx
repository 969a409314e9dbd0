import type { MarkedText } from '../../shared/search/SearchIndex.ts';

/** A text in which what was found stands out. */
export function Marked({ text, spans }: MarkedText) {
  const parts: { start: number; text: string; found: boolean }[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    // Two words of a query may be found in one place.
    const from = Math.max(start, done);
    if (from >= end) continue;
    parts.push({ start: done, text: text.slice(done, from), found: false });
    parts.push({ start: from, text: text.slice(from, end), found: true });
    done = end;
  }
  parts.push({ start: done, text: text.slice(done), found: false });
  return parts
    .filter((part) => part.text !== '')
    .map((part) =>
      part.found ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
    );
}
