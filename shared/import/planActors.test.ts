import { describe, expect, test } from 'vitest';
import { Actor } from '../board/actor.ts';
import type { ActorId } from '../board/ids.ts';
import { normalName } from './ActorIndex.ts';
import { guessColumns } from './actorColumns.ts';
import { readActorRows, SECTORS_BY_NAME, unknownSectors } from './actorRows.ts';
import { planActors, type RowAction } from './planActors.ts';
import { parseTable, type TableRow } from './readTable.ts';

function tableOf(text: string): { header: string[]; rows: TableRow[] } {
  const table = parseTable(text);
  if ('code' in table) throw new Error(table.code);
  const [header, ...rows] = table.rows;
  return { header: header?.cells ?? [], rows };
}

const read = (text: string, sectors = SECTORS_BY_NAME) => {
  const { header, rows } = tableOf(text);
  return readActorRows(rows, guessColumns(header), sectors);
};

const board = (...actors: Partial<Actor>[]): Map<ActorId, Actor> =>
  new Map(
    actors.map((actor, index) => {
      const whole = Actor.parse({ id: `a${index}`, sector: 'other', x: 0, y: 0, name: 'nimetön', ...actor });
      return [whole.id, whole];
    }),
  );

const plan = (text: string, actors = board(), choices?: ReadonlyMap<number, RowAction>) =>
  planActors(read(text).actors, actors, choices);

describe('rows become actors', () => {
  test('with every column in its place, and several columns of one kind joined', () => {
    const { actors, problems } = read(
      'Nimi;Sektori;Kuvaus;Mitä;Kenelle;Miten;Kunta;Osoite;WWW;Puhelin;Sähköposti;Y-tunnus\n' +
        'Kesko;Yritys;Kauppa;Ruokaa;Kaikille;Autolla;Helsinki;Satamakatu 3;kesko.fi;010 123;a@b.fi;01098628',
    );
    expect(problems).toEqual([]);
    expect(actors).toEqual([
      {
        row: 2,
        actor: {
          name: 'Kesko',
          sector: 'company',
          description: 'Kauppa',
          activities: 'Ruokaa',
          audience: 'Kaikille',
          strengths: 'Autolla',
          area: 'Helsinki, Satamakatu 3',
          website: 'kesko.fi',
          contact: '010 123, a@b.fi',
          businessId: '0109862-8',
        },
      },
    ]);
  });

  test('and what is amiss is told by the row that a spreadsheet shows', () => {
    const text = 'Nimi;Sektori;Y-tunnus\n;Yritys;\n\nMartat;Marttaily;0109862-7';
    const { actors, problems } = read(text);
    expect(problems).toEqual([
      { code: 'noName', row: 2, column: 'name' },
      { code: 'unknownSector', row: 4, column: 'sector' },
      { code: 'businessIdCheck', row: 4, column: 'businessId' },
    ]);
    expect(actors).toEqual([{ row: 4, actor: { name: 'Martat', sector: 'other', businessId: '0109862-7' } }]);
  });

  test('with the sectors that were chosen for unknown words and for rows without one', () => {
    const text = 'Nimi;Tyyppi\nMartat;Marttaily\nToiset;MARTTAILY!\nKolmannet;\nNeljäs Oy;';
    const { header, rows } = tableOf(text);
    expect([...unknownSectors(rows, guessColumns(header))]).toEqual([['marttaily', 'Marttaily']]);
    const sectorsOf = (otherwise: 'byName' | 'parish') =>
      read(text, { words: new Map([['marttaily', 'association']]), otherwise }).actors.map(({ actor }) => actor.sector);
    expect(sectorsOf('byName')).toEqual(['association', 'association', 'other', 'company']);
    expect(sectorsOf('parish')).toEqual(['association', 'association', 'parish', 'parish']);
  });

  test('and a name of 300 characters is cut on the card and whole in the description', () => {
    const name = 'pitkä '.repeat(50).trim();
    const { actors, problems } = read(`Nimi;Kuvaus\n${name};Lyhyt`);
    expect(problems).toEqual([{ code: 'shortened', row: 2, column: 'name' }]);
    expect(actors[0]?.actor.name).toMatch(/^pitkä .{190,193}…$/);
    expect(actors[0]?.actor.description).toBe(`${name}\nLyhyt`);
  });
});

test.each([
  ['Martat', 'MARTAT ry'],
  ['Martat r.y.', 'Martat, ry'],
  ['Kylän Puu Oy', 'Oy  Kylän Puu Ab'],
  ['”Ilo”', 'Ilo'],
  ['Etelä-Karjala', 'Etelä – Karjala'],
])('%s and %s are the same organisation', (one, other) => {
  expect(normalName(one)).toBe(normalName(other));
});

test.each([
  ['Säde', 'Sade'],
  ['Martat', 'Marttaliitto'],
  ['Ry', ''],
])('%s and %s are two', (one, other) => {
  expect(normalName(one)).not.toBe(normalName(other));
});

describe('the same organisation', () => {
  const kesko = { name: 'Kesko Oyj', sector: 'company', area: 'Helsinki', businessId: '0109862-8' } as const;

  test('is known by its business id whatever it is called, and gets what it lacks', () => {
    const { rows, additions, fills, counts } = plan(
      'Nimi;Y-tunnus;Alue;WWW\nK-ryhmä;FI01098628;Suomi;kesko.fi',
      board(kesko),
    );
    expect(rows[0]).toMatchObject({
      action: 'merge',
      match: { actor: 'a0', row: null, name: 'Kesko Oyj', by: 'businessId' },
      fills: ['website'],
      keeps: ['name', 'sector', 'area'],
    });
    expect(additions).toEqual([]);
    expect(fills).toEqual([{ id: 'a0', fields: { website: 'kesko.fi' } }]);
    expect(counts).toEqual({ added: 0, merged: 1, skipped: 0 });
  });

  test('is known by its name, unless the business ids say otherwise', () => {
    expect(plan('Nimi\nkesko', board(kesko)).rows[0]?.match).toMatchObject({ actor: 'a0', by: 'name' });
    expect(plan('Nimi;Y-tunnus\nKesko;0112038-9', board(kesko)).rows[0]?.match).toBeNull();
  });

  test('twice on the board is told, so that the two can be merged', () => {
    const two = board({ name: 'Martat' }, { name: 'Kunta' }, { name: 'Martat ry' });
    expect(plan('Nimi\nMartat r.y.', two).rows[0]?.match).toMatchObject({ actor: 'a0', also: ['a2'] });
  });

  test('twice in a file is one', () => {
    const { additions, counts, rows } = plan('Nimi;Alue;WWW\nMartat;Imatra;\nMartat ry;Parikkala;martat.fi\nMartat;;');
    expect(additions).toEqual([{ name: 'Martat', sector: 'association', area: 'Imatra', website: 'martat.fi' }]);
    expect(counts).toEqual({ added: 1, merged: 1, skipped: 1 });
    expect(rows[1]).toMatchObject({
      match: { actor: null, row: 2 },
      fills: ['sector', 'website'],
      keeps: ['name', 'area'],
    });
  });

  test('is added or left out where a person wants so, and later rows follow', () => {
    const text = 'Nimi;WWW\nKesko;a.fi\nKesko;b.fi\nMartat;c.fi\nMartat;d.fi';
    const choices = new Map<number, RowAction>([
      [2, 'add'],
      [4, 'leave'],
    ]);
    const { additions, fills, counts } = plan(text, board(kesko), choices);
    expect(additions.map(({ name, website }) => [name, website])).toEqual([
      ['Kesko', 'a.fi'],
      ['Martat', 'd.fi'],
    ]);
    expect(fills).toEqual([{ id: 'a0', fields: { website: 'b.fi' } }]);
    expect(counts).toEqual({ added: 2, merged: 1, skipped: 1 });
  });
});
