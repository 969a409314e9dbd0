import { fileName } from '../../shared/exports/fileName.ts';

/**
 * The Content-Disposition of a downloaded board, with the title in RFC 5987's encoding and a plain name for who can't
 * read that: 'Mallu-auto' → `attachment; filename="Mallu-auto 2026-11-21.json"; filename*=UTF-8''Mallu-auto%20…`
 */
export function attachment(title: string, extension: string, date = new Date()): string {
  const name = fileName(title, extension, date);
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
