import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeExport } from '../../server/exports/writeExport.ts';
import { type ExportFormat, type ExportOptions, ExportQuery } from '../../shared/protocol/exports.ts';
import { findPrograms } from './findPrograms.ts';
import { kumppanuusverkosto } from './kumppanuusverkosto.ts';

const board = kumppanuusverkosto();
const write = (format: ExportFormat, query: object = {}): Promise<Buffer> =>
  writeExport(board, format, ExportQuery.parse(query) satisfies ExportOptions);

const NAMES = ['Etelä-Karjalan sosiaali- ja', 'Lappeenrannan', 'Åbo svenska', 'Русское общество'];
const DELIVERABLES = ['kuljetustuki', 'käännösapu', 'seurakuntasali'];

let dir: string;
const run = (program: string, ...args: string[]): string => execFileSync(program, args, { encoding: 'utf8', cwd: dir });

beforeAll(() => {
  findPrograms();
  dir = mkdtempSync(join(tmpdir(), 'arvoverkko-exports-'));
}, 300_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the Word document', () => {
  it('opens in LibreOffice with its headings, tables and figure', { timeout: 180_000 }, async () => {
    writeFileSync(join(dir, 'chapter.docx'), await write('docx'));
    const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
    run('soffice', '--headless', profile, '--convert-to', tagged, 'chapter.docx');
    const structure = run('pdfinfo', '-struct', 'chapter.pdf');
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'Figure', 'L']) {
      expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    }
    const text = run('pdftotext', '-layout', 'chapter.pdf', '-');
    for (const words of [...NAMES, ...DELIVERABLES, 'Maija Meikäläinen', 'Koordinaattori', 'Yhteisiä tilaisuuksia']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Aino');
  });

  it('has what an author and a screen reader need in its parts', async () => {
    const zip = await JSZip.loadAsync(await write('docx', { people: '1' }));
    const part = (name: string) => zip.file(name)!.async('string');
    const [document, styles, core] = await Promise.all([
      part('word/document.xml'),
      part('word/styles.xml'),
      part('docProps/core.xml'),
    ]);
    expect(document).toContain('Aino Päällikkö');
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toMatch(/<wp:docPr[^>]* descr="[^"]*5 toimijaa ja 4 virtaa/);
    expect(styles).toMatch(/w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>/);
    expect(styles).toContain('<w:lang w:val="fi-FI"');
    expect(core).toContain('Etelä-Karjalan haja-asutusalueiden kumppanuusverkosto');
    const media = Object.keys(zip.files).filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => name.split('.').pop()).sort()).toEqual(['png', 'svg']);
  });
});

describe('the PDF', () => {
  it('is a tagged figure with its words in it as text', async () => {
    writeFileSync(join(dir, 'map.pdf'), await write('pdf', { paper: 'a3' }));
    const info = run('pdfinfo', 'map.pdf');
    expect(info).toMatch(/Title: +Etelä-Karjalan/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Page size: +1190\.55 x 841\.89 pts \(A3\)/);
    expect(run('pdfinfo', '-struct', 'map.pdf')).toMatch(/Figure[\s\S]*BBox/);
    const text = run('pdftotext', 'map.pdf', '-');
    for (const words of [...DELIVERABLES, 'Lappeenrannan', 'Русское', '🚑', 'Kunta ja maakunta', 'Lions Clubilta']) {
      expect(text).toContain(words);
    }
    expect(readFileSync(join(dir, 'map.pdf'), 'latin1')).toMatch(/\/Alt \(/);
  });
});

describe('the pictures', () => {
  it.each([
    ['a4', 3508, 2480],
    ['a3', 4961, 3508],
  ])('the PNG is %s at 300 dpi, and not blank', async (paper, width, height) => {
    const png = await write('png', { paper });
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    const resolution = png.subarray(png.indexOf('pHYs') + 4);
    expect([resolution.readUInt32BE(0), resolution.readUInt32BE(4), resolution[8]]).toEqual([11811, 11811, 1]);
    const rows = inflateSync(Buffer.concat(chunks(png, 'IDAT')));
    expect(rows.filter((value) => value !== 0).length).toBeGreaterThan(width * 10);
  });

  it('the SVG is the same each time, has its words in title and description, and needs no font', async () => {
    const svg = (await write('svg')).toString();
    expect((await write('svg')).toString()).toBe(svg);
    expect(svg).toContain('<title id="map-title">Etelä-Karjalan haja-asutusalueiden kumppanuusverkosto</title>');
    expect(svg).toContain('Lappeenrannan kaupunki: tieto kotihoidon tarpeista');
    expect(svg).not.toMatch(/<text|<image|@font-face/);
  });

  it('hold the part that is asked for', async () => {
    const part = (await write('svg', { ids: 'k' })).toString();
    expect(part).toContain('<title>Lappeenrannan kaupunki</title>');
    expect(part).not.toContain('Åbo');
    const goals = (await write('svg', { layer: 'potential' })).toString();
    expect(goals).toContain('seurakuntasali');
    expect(goals).not.toContain('käännösapu');
  });
});

function chunks(png: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === type)
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return found;
}
