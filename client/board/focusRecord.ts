/** Frames to wait for a record to appear: the snapshot takes one, React and React Flow a few, a moving view the most. */
const FRAMES_TO_APPEAR = 30;

/** Puts the focus on a record in the map or the list as soon as it is there. */
export function focusRecord(id: string, framesLeft = FRAMES_TO_APPEAR): void {
  requestAnimationFrame(() => {
    const elements = document.querySelectorAll<HTMLElement>(`[data-board-view] [data-record="${id}"]`);
    // A closed row of the list holds records that are not seen.
    const seen = [...elements].find((element) => element.checkVisibility({ visibilityProperty: true }));
    if (seen) seen.focus();
    else if (framesLeft > 0) focusRecord(id, framesLeft - 1);
  });
}
