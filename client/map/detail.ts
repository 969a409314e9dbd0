/** Below this zoom labels are too small to read, and names take the whole card. */
export const FAR_ZOOM = 0.6;
