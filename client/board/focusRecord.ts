/** Frames in which a record may appear: the snapshot takes one, React and React Flow a few, a moving view the most. */
const FRAMES_TO_APPEAR = 30;

/**
 * Puts the focus on a record in the map or the list as soon as it is there; again, if the map takes the record away for
 * a moment because the panel that opens has pushed it out of view.
 */
export function focusRecord(id: string, framesLeft = FRAMES_TO_APPEAR, focused: HTMLElement | null = null): void {
  requestAnimationFrame(() => {
    const element = focused?.isConnected ? focused : visibleElementOf(id);
    if (element !== focused) element?.focus();
    if (framesLeft > 0) focusRecord(id, framesLeft - 1, element ?? focused);
  });
}

function visibleElementOf(id: string): HTMLElement | undefined {
  const elements = document.querySelectorAll<HTMLElement>(`[data-board-view] [data-record="${id}"]`);
  // A closed row of the list holds records that are not seen.
  return [...elements].find((element) => element.checkVisibility({ visibilityProperty: true }));
}
