import { findings } from '../../shared/analysis/findings.ts';
import type { FindingsQuestion } from './useFindings.ts';

self.onmessage = ({ data: { board, layer } }: MessageEvent<FindingsQuestion>) =>
  self.postMessage(findings(board, { layer: layer ?? undefined }));
