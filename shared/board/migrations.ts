import { SCHEMA_VERSION } from './board.ts';

type Json = Record<string, unknown>;

/** `STEPS[i]` turns a board file of version i + 1 into version i + 2. Pure; named after the change it makes. */
const STEPS: readonly ((file: Json) => Json)[] = [];

/**
 * Brings an older board file to the current version.
 * @throws RangeError when the version is not one this code knows.
 */
export function migrate(file: Json): Json {
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > SCHEMA_VERSION) {
    throw new RangeError(`unknown board file version ${String(version)}`);
  }
  let migrated = file;
  for (const step of STEPS.slice(version - 1)) migrated = step(migrated);
  return { ...migrated, version: SCHEMA_VERSION };
}
