import { whatIfGone } from '../../shared/analysis/whatIfGone.ts';
import type { WhatIfQuestion } from './useWhatIf.ts';

self.onmessage = ({ data: { board, gone } }: MessageEvent<WhatIfQuestion>) => self.postMessage(whatIfGone(board, gone));
