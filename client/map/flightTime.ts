/** How long the view takes to move somewhere, in milliseconds; at once for people who want no motion. */
export const flightTime = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150);
