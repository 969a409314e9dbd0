/** in characters */
const MAX_TITLE = 80;

/** What a board's file is called, in characters that every system takes: `Kylän verkko` → `Kylän verkko 2026-11-22.docx` */
export function fileName(title: string, extension: string, on: Date): string {
  const safe = title.replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]+/gu, ' ').trim();
  const short = [...safe].slice(0, MAX_TITLE).join('');
  return `${short || 'arvoverkko'} ${on.toISOString().slice(0, 10)}.${extension}`;
}
