/** A box by its id, and where it lies on the paper. */
export interface BoxOnPaper {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a measured page tells the bench, as `window.probe`. */
interface Probe {
  /** the middle of a box on the screen, once it can be seen */
  boxAt(box: BoxOnPaper): { x: number; y: number } | null;
  isBoxSelected(): boolean;
  /** where to press to begin a box on an empty board, once that can be seen */
  toolAt(): { x: number; y: number } | null;
  isToolChosen(): boolean;
}

/** What the pages of the others can be asked besides; the product is used through its own surface. */
export interface PeerProbe extends Probe {
  /** looks at a point of the paper; `fit` at the whole board */
  look(at: 'fit' | { x: number; y: number; zoom: number }): void;
  /** puts a box somewhere as an edit that came from somebody else */
  move(id: string, x: number, y: number): void;
}

declare global {
  interface Window {
    probe?: Probe;
  }
}
