import type { ClipboardContent } from './clipboardContent.ts';

/** What this tab copied last, for browsers and addresses (plain http) that let no page read the clipboard. */
let lastWritten: ClipboardContent | null = null;

export function writeToEvent(event: ClipboardEvent, content: ClipboardContent): void {
  event.clipboardData?.setData('text/plain', content.plain);
  event.clipboardData?.setData('text/html', content.html);
  event.preventDefault();
  lastWritten = content;
}

/** Writes to the clipboard where no copying by keys is under way. Must be called right after a press or a tap. */
export function writeToClipboard(content: ClipboardContent): void {
  // The old way works on plain http, too, and cleans nothing away.
  const onCopy = (event: ClipboardEvent) => {
    writeToEvent(event, content);
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  if (lastWritten === content) return;
  lastWritten = content;
  const typed = (type: string, text: string) => new Blob([text], { type });
  const item = {
    'text/plain': typed('text/plain', content.plain),
    'text/html': typed('text/html', content.html),
  };
  // Where the browser refuses, what was copied can still be pasted in this tab.
  void navigator.clipboard?.write([new ClipboardItem(item)]).catch(() => undefined);
}

export function readFromEvent({ clipboardData }: ClipboardEvent): ClipboardContent {
  return { plain: clipboardData?.getData('text/plain') ?? '', html: clipboardData?.getData('text/html') ?? '' };
}

/**
 * Reads the clipboard where nobody has pressed the keys of pasting; null where the browser doesn't let a page do that
 * and this tab has copied nothing.
 */
export async function readFromClipboard(): Promise<ClipboardContent | null> {
  try {
    const items = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => {
      const item = items.find(({ types }) => types.includes(type));
      return item ? (await item.getType(type)).text() : '';
    };
    return { plain: await read('text/plain'), html: await read('text/html') };
  } catch {
    return lastWritten;
  }
}
