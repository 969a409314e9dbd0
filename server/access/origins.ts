/**
 * Whether a request with this Origin may change anything. A browser always names the origin of a foreign page; a
 * native client names none.
 */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, publicUrl: string | null): boolean {
  if (origin === undefined) return true;
  if (publicUrl !== null) return origin === publicUrl;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
}
