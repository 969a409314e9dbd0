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

  /** The first that was added, of those that match; `also` are the others of its name. */
  find({ name, businessId = '' }: Known): { key: Key; by: 'businessId' | 'name'; also: Key[] } | null {
    const id = readBusinessId(businessId);
    const same = id === null ? undefined : this.#byId.get(id);
    const namesakes = (this.#byName.get(normalName(name)) ?? [])
      .filter((one) => id === null || one.businessId === null || one.businessId === id)
      .map(({ key }) => key);
    const key = same ?? namesakes[0];
    if (key === undefined) return null;
    return { key, by: same === undefined ? 'name' : 'businessId', also: namesakes.filter((one) => one !== key) };
  }
}
