/** Half a year after a handshake the group looks again (kumppanuuspöytä). */
const MONTHS = 6;

/**
 * The day on which what is agreed now is looked at again unless another is chosen: `2026-08-31` → `2027-02-28`.
 * @param now taken as a day of the local calendar
 * @returns a calendar date, YYYY-MM-DD
 */
export function reviewDay(now: Date): string {
  const month = now.getMonth() + MONTHS;
  const lastOfMonth = new Date(now.getFullYear(), month + 1, 0).getDate();
  const day = new Date(now.getFullYear(), month, Math.min(now.getDate(), lastOfMonth));
  const padded = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${padded(day.getMonth() + 1)}-${padded(day.getDate())}`;
}
