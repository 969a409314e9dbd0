import type { BenchBoard } from '../boards.ts';
import type { PeerProbe } from '../probe.ts';

/** The board that the address names: `excalidraw.html?1000`. */
export async function loadBoard(): Promise<BenchBoard> {
  const name = decodeURIComponent(location.search.slice(1));
  return (await fetch(`/boards/${encodeURIComponent(name)}.json`)).json();
}

export function expose(probe: PeerProbe): void {
  window.probe = probe;
}

/** The middle of an element on the screen; null while it isn't there. */
export function middleOfElement(selector: string): { x: number; y: number } | null {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
