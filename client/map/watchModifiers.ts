const EVENTS = ['pointerdown', 'pointermove', 'keydown', 'keyup'] as const;

/** Tells of every event that says which modifier keys are held, before anybody deals with it. Returns what ends it. */
export function watchModifiers(tell: (event: PointerEvent | KeyboardEvent) => void): () => void {
  for (const type of EVENTS) window.addEventListener(type, tell, true);
  return () => {
    for (const type of EVENTS) window.removeEventListener(type, tell, true);
  };
}
