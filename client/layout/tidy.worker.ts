import type { Network } from './Network.ts';
import { tidy } from './tidy.ts';

self.onmessage = ({ data }: MessageEvent<Network>) => self.postMessage(tidy(data));
