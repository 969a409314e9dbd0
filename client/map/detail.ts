import type { ReactFlowState } from '@xyflow/react';

/** Below this zoom labels are too small to read, and names take the whole card. */
const FAR_ZOOM = 0.6;

export const isFarAway = ({ transform: [, , zoom] }: ReactFlowState): boolean => zoom < FAR_ZOOM;

/** By how much the paper's pixels are smaller than the screen's, in steps, so that zooming seldom changes it. */
export const farScale = ({ transform: [, , zoom] }: ReactFlowState): number =>
  zoom < FAR_ZOOM ? Math.round(2 / zoom) / 2 : 1;
