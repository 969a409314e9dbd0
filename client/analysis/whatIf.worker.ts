import { whatIfGone } from '../../shared/analysis/whatIfGone.ts';
import type { WhatIfQuestion } from './WhatIfNotice.tsx';

self.onmessage = ({ data: { board, gone } }: MessageEvent<WhatIfQuestion>) => self.postMessage(whatIfGone(board, gone));
