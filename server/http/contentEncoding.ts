/** Smallest first. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The best of the available encodings for who asks with this Accept-Encoding header (RFC 9110, 12.5.3); null for the
 * file as it is. Among equally welcome ones the smallest is taken.
 */
export function chooseEncoding(header: string, available: readonly Encoding[]): Encoding | null {
  const welcome = new Map(header.toLowerCase().split(',').map(readCoding));
  const qualityOf = (encoding: string) => welcome.get(encoding) ?? welcome.get('*') ?? 0;
  let best: Encoding | null = null;
  // Unnamed, the plain file is allowed but not asked for.
  let quality = welcome.get('identity') ?? 0;
  for (const encoding of ENCODINGS) {
    const isBetter = best ? qualityOf(encoding) > quality : qualityOf(encoding) >= quality && qualityOf(encoding) > 0;
    if (!available.includes(encoding) || !isBetter) continue;
    best = encoding;
    quality = qualityOf(encoding);
  }
  return best;
}

/** 'gzip;q=0.8' → ['gzip', 0.8] */
function readCoding(coding: string): [string, number] {
  const [name = '', ...parameters] = coding.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
}
