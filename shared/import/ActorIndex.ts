import { readBusinessId } from '../board/businessId.ts';

/** What an organisation is known by. */
export interface Known {
  name: string;
  businessId?: string | undefined;
}

/** Legal forms, which one writes and another leaves out. */
const LEGAL_FORMS = /(?:^| )(?:r\.? ?y|r\.? ?f|oy|oyj|ab|abp|ky|tmi|osk|sr|rs|ltd|inc)\.?(?= |$)/g;

/**
 * 'Saimaan Martat r.y.' → 'saimaan martat'. Letters keep their dots: Säde and Sade are two.
 */
export function normalName(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Pi}\p{Pf}"'`´]/gu, '')
    .replace(/[\p{Pd}_/,;:()&+\s]+/gu, ' ')
    .trim();
  const bare = words.replace(LEGAL_FORMS, '').replace(/\.+/g, ' ').replace(/ +/g, ' ').trim();
  return bare === '' ? words : bare;
}

/** Finds organisations that are the same: by business id, or by name where the business ids don't tell otherwise. */
export class ActorIndex<Key> {
  readonly #byId = new Map<string, Key>();
  readonly #byName = new Map<string, { key: Key; businessId: string | null }[]>();

  add(key: Key, { name, businessId = '' }: Known): void {
    const id = readBusinessId(businessId);
    if (id !== null && !this.#byId.has(id)) this.#byId.set(id, key);
    const normal = normalName(name);
    const namesakes = this.#byName.get(normal) ?? [];
    namesakes.push({ key, businessId: id });
    this.#byName.set(normal, namesakes);
  }

  /** The first that was added, of those that match. */
  find({ name, businessId = '' }: Known): { key: Key; by: 'businessId' | 'name' } | null {
    const id = readBusinessId(businessId);
    const same = id === null ? undefined : this.#byId.get(id);
    if (same !== undefined) return { key: same, by: 'businessId' };
    const namesakes = this.#byName.get(normalName(name)) ?? [];
    const namesake = namesakes.find((one) => id === null || one.businessId === null || one.businessId === id);
    return namesake ? { key: namesake.key, by: 'name' } : null;
  }
}
