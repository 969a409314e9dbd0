import { expect, it } from 'vitest';
import { type Board, LOCALES, type Locale } from '../../board/board.ts';
import type { ActorId, FlowId, RoleId } from '../../board/ids.ts';
import { loadMessages } from '../../i18n/loadMessages.ts';
import { type MessageKey, translator } from '../../i18n/translate.ts';
import { findings } from '../findings.ts';
import { sketch } from '../sketch.fixture.ts';
import { type Gone, whatIfGone } from '../whatIfGone.ts';
import { withCast } from './cast.fixture.ts';
import { CHAPTERS, findingsInWords } from './findingsInWords.ts';
import { goneInWords, missedInWords } from './missedInWords.ts';
import { type Speaker, speaker } from './Speaker.ts';

const translators = {
  fi: translator('fi', await loadMessages.fi()),
  sv: translator('sv', await loadMessages.sv()),
  en: translator('en', await loadMessages.en()),
};

type Says = (speaker: Speaker) => readonly string[];

interface Case {
  /** what is said */
  heading: string;
  /** when it is said */
  when: string;
  board: Board;
  says: Says;
  isLong?: boolean;
}

const told =
  (title: MessageKey): Says =>
  (speaker) => {
    const said = findingsInWords(speaker, findings(speaker.board));
    return CHAPTERS.flatMap((chapter) => said[chapter])
      .filter((group) => group.title === title)
      .flatMap(({ sayings }) => sayings.map((say) => say().text));
  };

type PartOfMissed = 'gone' | 'summary' | 'losses' | 'fallsOff' | 'cycles';

const missed =
  (gone: Gone, part: PartOfMissed): Says =>
  (speaker) => {
    const words = missedInWords(speaker, gone, whatIfGone(speaker.board, gone));
    switch (part) {
      case 'gone':
        return [goneInWords(speaker, gone)];
      case 'summary':
        return [words.summary.text];
      case 'losses':
        return words.losses.flatMap((loss) => loss().sentences.map(({ text }) => text));
      case 'fallsOff':
        return words.fallsOff ? [words.fallsOff.text] : [];
      case 'cycles':
        return words.brokenCycles.map((say) => say().text);
    }
  };

const A: Gone = { actor: 'a' as ActorId };
const letter = (place: number): string => String.fromCharCode(97 + place);
const upTo = (count: number, of: (number: number) => string): string =>
  Array.from({ length: count }, (_, place) => of(place + 1)).join(' ');
const records = (count: number, of: (number: number) => object) =>
  Array.from({ length: count }, (_, place) => ({ id: `r${place + 1}`, ...of(place + 1) }));
const item = (kind: string) => (number: number) => ({ actor: 'a', kind, nature: 'intangible', text: `T${number}` });
const role = (number: number) => ({ name: `T${number}`, holders: [] });

/** One, two, five, more than are named, and long names. */
const SIZES = [
  { when: '1', count: 1 },
  { when: '2', count: 2 },
  { when: '5', count: 5 },
  { when: '11', count: 11 },
  { when: 'long names', count: 3, isLong: true },
];

const each = (heading: string, board: (count: number) => Board, says: Says, from = 1): Case[] =>
  SIZES.filter(({ count }) => count >= from).map(({ when, count, isLong = false }) => ({
    heading,
    when,
    board: board(count),
    says,
    isLong,
  }));

const once = (heading: string, when: string, board: Board, says: Says): Case => ({ heading, when, board, says });

const manyThings = (count: number) => sketch(upTo(count, (number) => `a>b:T${number}`));
/** b gets the same from a and from so many others. */
const manySources = (count: number) => sketch(`a>b:T1 ${upTo(count, (number) => `${letter(number + 1)}>b:T1`)}`);
const ring = (count: number, mark = '') =>
  sketch(
    `${upTo(count, (number) => `${number === count ? mark : ''}${letter(number - 1)}>${letter(number % count)}:T${number}`)}`,
  );
const RINGS = [
  { when: '2 actors', board: ring(2) },
  { when: '3 actors', board: ring(3) },
  { when: '5 actors', board: ring(5) },
  { when: 'several flows in a step', board: sketch('a>b:T1 a~b:T2 a~b:T3 b>a:T4') },
  { when: 'long names', board: ring(3), isLong: true },
];

const host = { id: 'host', name: 'T1', holders: ['a'] };
const [said] = sketch('a>b:T1').flows.values();
const quoted = sketch('a b', { flows: [{ ...said, missed: 'T3' } as { id: string }] });

const CASES: readonly Case[] = [
  once('What is gone', 'an actor', sketch('a>b:T1'), missed(A, 'gone')),
  once('What is gone', 'a flow', sketch('a>b:T1'), missed({ flow: 'f1' as FlowId }, 'gone')),
  once('What is gone', 'a role', sketch('a>b:T1', { roles: [host] }), missed({ role: 'host' as RoleId }, 'gone')),
  once('Missed: in all', 'nothing', sketch('b>a:T1'), missed(A, 'summary')),
  ...each('Missed: in all', manyThings, missed(A, 'summary')),
  once('Missed: in all', '1, which others give too', manySources(1), missed(A, 'summary')),
  once('Missed: in all', '2, which others give too', sketch('a>b:T1 a>c:T1 d>b:T1 d>c:T1'), missed(A, 'summary')),
  once('Missed: in all', '1 of 2 is given by others', sketch('a>b:T1 a>b:T2 c>b:T1'), missed(A, 'summary')),
  once(
    'Missed: in all',
    '2 of 3 are given by others',
    sketch('a>b:T1 a>b:T2 a>b:T3 c>b:T1 c>b:T2'),
    missed(A, 'summary'),
  ),
  once(
    'Missed: in all',
    '5 flows to 5 actors',
    sketch('a>b:T1 a>c:T2 a>d:T3 a>e:T4 a>f:T5 g>b:T1 g>c:T2 g>d:T3'),
    missed(A, 'summary'),
  ),
  ...each('Missed: what nobody else gives', manyThings, missed(A, 'losses')),
  ...each('Missed: what others give too', manySources, missed(A, 'losses')),
  once('Missed: what others give too', 'as a goal only', sketch('a>b:T1 !c>b:T1'), missed(A, 'losses')),
  once('Missed: in their own words', '', quoted, (speaker) => missed(A, 'losses')(speaker).slice(1)),
  ...each(
    'Missed: who falls off',
    (count) => sketch(`x>y x>z y>z a>x ${upTo(count, (number) => `a>${letter(number)}`)}`),
    missed(A, 'fallsOff'),
  ),
  ...RINGS.map((ring) => ({ heading: 'Missed: cycles that break', ...ring, says: missed(A, 'cycles') })),

  once('What works: both ways', '1 pair', ring(2), told('says.mutual.title')),
  once('What works: both ways', '2 pairs', sketch('a>b b>a b>c'), told('says.mutual.title')),
  once('What works: both ways', '5 pairs', sketch('a>b b>a a>c c>a a>d a>e a>f'), told('says.mutual.title')),
  ...RINGS.map((ring) => ({ heading: 'What works: cycles', ...ring, says: told('says.cycles.title') })),
  once('What works: tangible and intangible', '1 and 0', sketch('a>b'), told('says.natures.title')),
  once('What works: tangible and intangible', '1 and 1', sketch('a>b a~b'), told('says.natures.title')),
  once(
    'What works: tangible and intangible',
    '2 and 5',
    sketch('a>b a>c a~b a~c a~d a~e a~f'),
    told('says.natures.title'),
  ),

  ...each('Worth talking about: one giver', manyThings, told('says.sole.title')),
  once(
    'Worth talking about: overburdened',
    '4 flows, 1 role',
    sketch('a>b a>c a>d a>e b>a', { roles: [host] }),
    told('says.overburdened.title'),
  ),
  once('Worth talking about: overburdened', '5 flows', sketch('a>b a>c a>d a>e a>f'), told('says.overburdened.title')),
  once(
    'Worth talking about: overburdened',
    '1 flow, 5 roles',
    sketch('a>b', { roles: records(5, (number) => ({ name: `T${number}`, holders: ['a'] })) }),
    told('says.overburdened.title'),
  ),
  ...each('Worth talking about: gives only', manyThings, told('says.giveOnly.title')),
  ...each('Worth talking about: gets only', manyThings, told('says.receiveOnly.title')),
  ...each('Worth talking about: one way', manyThings, told('says.oneWay.title')),
  ...each(
    'Worth talking about: apart from the others',
    (count) =>
      sketch(`${upTo(13, (number) => `${letter(number + 12)}>m`)} ${upTo(count - 1, (n) => `a>${letter(n)}`)}`),
    told('says.apart.title'),
    2,
  ),

  ...each('Missing: needs', (count) => sketch('a', { items: records(count, item('need')) }), told('says.needs.title')),
  ...each(
    'Missing: offers',
    (count) => sketch('a', { items: records(count, item('offer')) }),
    told('says.offers.title'),
  ),
  ...each('Missing: roles', (count) => sketch('a', { roles: records(count, role) }), told('says.roles.title')),
  ...each(
    'Missing: flows',
    (count) => sketch(upTo(count, (number) => letter(number - 1))),
    told('says.isolated.title'),
  ),

  ...each('The goal: gains', (count) => sketch(upTo(count, (number) => `!a>b:T${number}`)), told('says.gain.title')),
  ...each(
    'The goal: who would join',
    (count) => sketch(`y>z ${upTo(count, (number) => `!y>${letter(number - 1)}`)}`),
    told('says.joined.title'),
  ),
  ...each(
    'The goal: something would come back',
    (count) => sketch(`a>b ${upTo(count, (number) => `!b>a:T${number}`)}`),
    told('says.answered.title'),
  ),
  once('The goal: new cycles', '2 actors', ring(2, '!'), told('says.newCycles.title')),
  once('The goal: new cycles', '5 actors', ring(5, '!'), told('says.newCycles.title')),
  once('The goal: no longer one giver', '', sketch('a>b:T1 !c>b:T1'), told('says.backedUp.title')),
];

function sentencesOf({ board, says, isLong = false }: Case, locale: Locale): readonly string[] {
  return says(speaker(withCast(board, locale, isLong), translators[locale], locale));
}

it('says everything as native readers have read it', async () => {
  const lines = [
    '# Every sentence that a map can say',
    '',
    'Made by sentences.test.ts; `npx vitest run shared/analysis/words -u` writes it anew.',
  ];
  let heading = '';
  for (const one of CASES) {
    if (one.heading !== heading) lines.push('', `## ${one.heading}`);
    heading = one.heading;
    if (one.when !== '') lines.push('', `### ${one.when}`);
    lines.push('');
    for (const locale of LOCALES) {
      const sentences = sentencesOf(one, locale);
      expect(sentences.length, `${one.heading}, ${one.when}`).toBeGreaterThan(0);
      lines.push(...sentences.map((text) => `- ${locale}: ${text}`));
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./sentences.fixture.md');
});
