/** How long a browser may take to begin reading a file, in milliseconds. */
const READ_WITHIN = 60_000;

/** Hands a file to the browser to keep. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN);
}

/** `Kylän verkko` → `Kylän verkko 2026-11-22.docx` */
export function fileName(title: string, extension: string, on = new Date()): string {
  const safe = title.replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]+/gu, ' ').trim();
  return `${[...safe].slice(0, 80).join('') || 'arvoverkko'} ${on.toISOString().slice(0, 10)}.${extension}`;
}
