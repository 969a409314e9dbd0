import { nanoid } from 'nanoid';

/** A new record key: 21 URL-safe characters, 126 random bits. Works on plain http, where randomUUID does not exist. */
export const newId = <Id extends string>(): Id => nanoid() as Id;
