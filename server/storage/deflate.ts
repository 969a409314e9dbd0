import { promisify } from 'node:util';
import { deflate as zlibDeflate, inflate as zlibInflate } from 'node:zlib';

export const deflate: (bytes: Uint8Array) => Promise<Uint8Array> = promisify(zlibDeflate);
export const inflate: (bytes: Uint8Array) => Promise<Uint8Array> = promisify(zlibInflate);
