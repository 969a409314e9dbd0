import { expect, it } from 'vitest';
import { attachment } from './attachment.ts';

const on = new Date('2026-11-21T12:00:00Z');

it('names the file after the board and the day', () => {
  expect(attachment('Mallu-auto', 'svg', on)).toBe(
    'attachment; filename="Mallu-auto 2026-11-21.svg"; filename*=UTF-8\'\'Mallu-auto%202026-11-21.svg',
  );
});

it('keeps letters of every language for who can read them', () => {
  const header = attachment('Pöytä 1 – Åbo 🚑', 'json', on);
  expect(header).toContain('filename="Poyta 1 _ Abo __ 2026-11-21.json"');
  expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe('Pöytä 1 – Åbo 🚑 2026-11-21.json');
});

it('lets no title break out of the header or of the folder', () => {
  const header = attachment('../../etc/passwd"\r\nSet-Cookie: a=b', 'json', on);
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  expect(header).not.toMatch(/[/\\]/);
  expect(header.match(/"/g)).toHaveLength(2);
  expect(attachment('\ud800'.repeat(3), 'json', on)).toContain('"arvoverkko 2026-11-21.json"');
  expect(decodeURIComponent(attachment('🚑'.repeat(200), 'json', on).split("''")[1] ?? '')).toHaveLength(80 * 2 + 16);
});
