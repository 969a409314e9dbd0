import { boardOf } from '../../shared/board/boardOf.fixture.ts';

const actor = (id: string, name: string, sector: string, x: number, y: number, more: object = {}) => ({
  ...{ id, name, sector, x, y },
  ...more,
});
const flow = (id: string, from: string, to: string, deliverable: string, more: object = {}) => ({
  ...{ id, from, to, deliverable, nature: 'intangible', stage: 'accepted', layer: 'today' },
  ...more,
});

/** A board with something in every section of a chapter, long names, and letters that the font doesn't have. */
export const kumppanuusverkosto = () =>
  boardOf({
    board: {
      title: 'Etelä-Karjalan haja-asutusalueiden kumppanuusverkosto',
      question: 'Mitä kylän ikääntynyt asukas tarvitsee – ja kuka sen antaa?',
      locale: 'fi',
    },
    actors: [
      actor('a', 'Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito', 'county', 0, 0, { activities: 'Käy kotona.' }),
      actor('b', 'Lappeenrannan kaupunki', 'municipality', 520, -40),
      actor('c', 'Русское общество 🚑', 'association', 60, 380),
      actor('d', 'Åbo svenska församling', 'parish', 560, 360),
      actor('e', 'جمعية', 'group', 1040, 400, { absent: true }),
    ],
    flows: [
      flow('f', 'a', 'b', 'tieto kotihoidon tarpeista'),
      flow('g', 'b', 'a', 'kuljetustuki', { nature: 'tangible', stage: 'agreed', owner: 'Maija Meikäläinen' }),
      flow('h', 'c', 'd', 'käännösapu', { missed: 'Sielunhoito suomeksi ei riitä.' }),
      flow('i', 'd', 'c', 'seurakuntasali', { nature: 'tangible', stage: 'proposed', layer: 'potential' }),
    ],
    roles: [{ id: 'r', name: 'Koordinaattori', holders: ['a'] } as { id: string }],
    agreements: [{ id: 'm', kind: 'measure', text: 'Yhteisiä tilaisuuksia', target: '8' } as { id: string }],
    notes: [{ id: 'n', text: 'Kysytään Lions Clubilta', x: 1040, y: 0 } as { id: string }],
    areas: [{ id: 'k', name: 'Kunta ja maakunta', x: -40, y: -100, width: 820, height: 280 } as { id: string }],
    people: [{ id: 'p', alias: 'Aino Päällikkö', actor: 'a' } as { id: string }],
  });
