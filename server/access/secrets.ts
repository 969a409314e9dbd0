import { createHash, randomBytes } from 'node:crypto';

/** 192 random bits, URL-safe. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** What is stored of a secret: enough to recognise it, not to use it. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
