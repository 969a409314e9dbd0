import type { MarkedText } from '../../shared/search/SearchIndex.ts';

/** How much of a long text is shown, and how much of that before what was found, in characters. */
const SHOWN = 90;
const BEFORE = 30;

/** The part of a text around the first place that was found in it, on one line. */
export function cutAround({ text, spans }: MarkedText): MarkedText {
  const line = text.replace(/\s/g, ' ');
  const [first] = spans;
  if (line.length <= SHOWN) return { text: line, spans };
  const wanted = Math.max(0, Math.min((first?.start ?? 0) - BEFORE, line.length - SHOWN));
  // From the beginning of a word, if there is one before what was found.
  const space = wanted === 0 ? -1 : line.indexOf(' ', wanted);
  const start = wanted === 0 ? 0 : space >= 0 && space < (first?.start ?? 0) ? space + 1 : wanted;
  const end = Math.min(line.length, start + SHOWN);
  const [before, after] = [start > 0 ? '… ' : '', end < line.length ? '…' : ''];
  const shift = before.length - start;
  return {
    text: `${before}${line.slice(start, end)}${after}`,
    spans: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}
