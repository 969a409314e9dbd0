/** The storage did not take what it was given, or a room is gone that had it. */
export class StorageAway extends Error {}

/** Whether the storage is what failed: a disk that is full, read-only or broken, a database that is busy too long. */
export const isStorageAway = (error: unknown): boolean =>
  error instanceof StorageAway ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_'));
