import type { Board, Locale } from '../../board/board.ts';

/** Who acts in a sketch and what is given, in each language; the same place is the same one in all of them. */
interface Cast {
  actors: readonly string[];
  things: readonly string[];
  roles: readonly string[];
}

const CAST: Readonly<Record<Locale, Cast>> = {
  fi: {
    actors: [
      'Rantakylän Martat',
      'Lappeenrannan kaupunki',
      'Kylien asukkaat',
      'Seurakunta',
      'Sydänyhdistys',
      'Mallu-auto',
      'SPR',
    ],
    things: ['vertaistuki', 'aamukahvit', 'tilat', 'palveluohjaus', 'talkootyö', 'tieto tarpeista', 'avustus'],
    roles: ['Koordinaattori', 'Kyyditsijä', 'Vertaistukija', 'Isäntäväki', 'Rahoittaja'],
  },
  sv: {
    actors: [
      'Strandby Marthaförening',
      'Villmanstrands stad',
      'Byarnas invånare',
      'Församlingen',
      'Hjärtföreningen',
      'Mallu-bilen',
      'FRK',
    ],
    things: ['kamratstöd', 'morgonkaffe', 'lokaler', 'servicehandledning', 'talkoarbete', 'kunskap om behov', 'bidrag'],
    roles: ['Samordnare', 'Skjutsare', 'Kamratstödjare', 'Värdfolk', 'Finansiär'],
  },
  en: {
    actors: [
      'Shore Village Marthas',
      'City of Lappeenranta',
      'Village residents',
      'Parish',
      'Heart Association',
      'Mallu van',
      'Red Cross',
    ],
    things: ['peer support', 'morning coffee', 'rooms', 'service guidance', 'voluntary work', 'local needs', 'a grant'],
    roles: ['Coordinator', 'Driver', 'Peer supporter', 'Host', 'Funder'],
  },
};

const LONG: Readonly<Record<Locale, Cast>> = {
  fi: {
    actors: [
      'Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito ja kotisairaala',
      'Lappeenrannan seudun omaishoitajat ja läheiset ry',
      'Haja-asutusalueella yksin asuvat yli 75-vuotiaat',
      'Savitaipaleen, Lemin ja Taipalsaaren evankelis-luterilainen seurakuntayhtymä',
      'Kaakkois-Suomen ammattikorkeakoulun hoitotyön opiskelijat',
    ],
    things: [
      'kuljetus kotoa pysähdyspaikalle ja takaisin kaksi kertaa kuukaudessa',
      'vapaaehtoisten ystävien koulutus ja työnohjaus',
      'maksuttomat kokoontumistilat keittiöineen arki-iltoina',
    ],
    roles: ['Kävijöiden vastaanottaja ja opastaja', 'Tietojen kokoaja', 'Kuljetusten järjestäjä'],
  },
  sv: {
    actors: [
      'Hemvården och hemsjukhuset vid Södra Karelens social- och hälsovårdsdistrikt',
      'Närståendevårdarna och anhöriga i Villmanstrandsnejden rf',
      'Ensamboende över 75 år i glesbygden',
      'Savitaipale, Lemi och Taipalsaari evangelisk-lutherska församlingssamfällighet',
      'Vårdstuderande vid Sydöstra Finlands yrkeshögskola',
    ],
    things: [
      'skjuts hemifrån till hållplatsen och tillbaka två gånger i månaden',
      'utbildning och handledning för frivilliga vänner',
      'avgiftsfria möteslokaler med kök på vardagskvällar',
    ],
    roles: ['Den som tar emot och vägleder besökarna', 'Informationssamlare', 'Transportordnare'],
  },
  en: {
    actors: [
      'Home care and home hospital of the South Karelia Social and Health Care District',
      'Carers and Relatives of the Lappeenranta Region',
      'People over 75 living alone in sparsely populated areas',
      'Evangelical Lutheran Parish Union of Savitaipale, Lemi and Taipalsaari',
      'Nursing students of the South-Eastern Finland University of Applied Sciences',
    ],
    things: [
      'rides from home to the stop and back twice a month',
      'training and guidance for volunteer friends',
      'meeting rooms with a kitchen free of charge on weekday evenings',
    ],
    roles: ['Receiver and guide of the visitors', 'Collector of information', 'Organiser of transport'],
  },
};

/** A sketch whose actors are called a, b, c … and whose things T1, T2 … with the names that people give such in a language. */
export function withCast(board: Board, locale: Locale, isLong: boolean): Board {
  const { actors, things, roles } = (isLong ? LONG : CAST)[locale];
  const nth = (names: readonly string[], place: number): string => {
    const round = Math.floor(place / names.length);
    return `${names[place % names.length]}${round > 0 ? ` ${round + 1}` : ''}`;
  };
  const named = (names: readonly string[]) => (text: string) =>
    text.replace(/^T(\d+)$/, (_, number: string) => nth(names, Number(number) - 1));
  const thing = named(things);
  const roleName = named(roles);
  const mapped = <K, V>(records: ReadonlyMap<K, V>, change: (record: V) => V) =>
    new Map([...records].map(([id, record]) => [id, change(record)] as const));
  return {
    ...board,
    board: { ...board.board, locale },
    actors: mapped(board.actors, (actor) => ({ ...actor, name: nth(actors, actor.id.charCodeAt(0) - 97) })),
    flows: mapped(board.flows, (flow) => ({
      ...flow,
      deliverable: thing(flow.deliverable),
      missed: thing(flow.missed),
    })),
    items: mapped(board.items, (item) => ({ ...item, text: thing(item.text) })),
    roles: mapped(board.roles, (role) => ({ ...role, name: roleName(role.name) })),
  };
}
