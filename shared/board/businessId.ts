const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/**
 * A Finnish business id (Y-tunnus) as it is officially written, `1234567-1`, from what people write: without the hyphen,
 * with another dash, with spaces, in the old form of six digits, or as a VAT number (`FI12345671`).
 *
 * Null when it is not one, by its shape or by its check digit: the seven digits by the weights 7 9 10 5 8 4 2 summed,
 * modulo 11; remainder 0 → 0, 2–10 → 11 − remainder, and numbers with remainder 1 are not given out.
 * Source: Finnish Tax Administration, 'Y-tunnuksen tarkistusmerkin laskenta'.
 */
export function readBusinessId(text: string): string | null {
  const compact = text.replace(/\s/gu, '').replace(/\p{Pd}/gu, '-');
  const [, digits, check] = /^(?:FI)?(\d{6,7})-?(\d)$/iu.exec(compact) ?? [];
  if (digits === undefined || check === undefined) return null;
  // Six digits need their hyphen: seven in a row are an id whose check digit was left out.
  if (digits.length === 6 && !compact.includes('-')) return null;
  const seven = digits.padStart(7, '0');
  const remainder = WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(seven[place]), 0) % 11;
  if (remainder === 1 || Number(check) !== (11 - remainder) % 11) return null;
  return `${seven}-${check}`;
}
