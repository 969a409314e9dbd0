export type Weight = 'regular' | 'semibold';

/** Printable ASCII from the space on, then what Finnish, Swedish and English texts also use and has no base letter. */
const CHARACTERS = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), ...'æÆøØœŒßðþđł·–—‘’“”„…•€×'];

/** Advance widths of Atkinson Hyperlegible Next 400 and 600 in thousandths of an em, in the order of `CHARACTERS`. */
const ADVANCES: Readonly<Record<Weight, readonly number[]>> = {
  regular: [
    280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548, 576, 614, 588, 598,
    510, 615, 595, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569, 552, 694, 694, 392, 512, 631, 541, 824,
    693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623, 575, 607, 317, 387, 344, 552, 372, 243, 525, 566, 485, 564,
    538, 314, 558, 550, 252, 245, 492, 262, 845, 550, 548, 566, 574, 349, 471, 326, 540, 461, 684, 481, 449, 460, 344,
    237, 344, 555, 866, 891, 548, 714, 924, 1006, 582, 565, 566, 564, 296, 240, 504, 824, 236, 236, 399, 399, 399, 670,
    438, 664, 532,
  ],
  semibold: [
    303, 298, 362, 730, 604, 953, 727, 195, 324, 324, 485, 598, 252, 369, 253, 424, 656, 430, 569, 592, 621, 602, 617,
    529, 621, 578, 253, 253, 564, 617, 564, 526, 780, 662, 634, 654, 683, 589, 562, 711, 699, 415, 546, 654, 548, 848,
    710, 737, 617, 747, 639, 604, 592, 687, 628, 877, 666, 627, 615, 333, 424, 344, 573, 391, 274, 544, 587, 502, 586,
    555, 349, 582, 565, 285, 255, 536, 301, 870, 565, 567, 587, 591, 368, 497, 360, 559, 509, 723, 522, 499, 492, 370,
    249, 370, 543, 874, 943, 567, 737, 932, 1018, 609, 581, 587, 586, 332, 277, 502, 830, 259, 259, 455, 455, 455, 747,
    438, 674, 535,
  ],
};

const UNKNOWN_ADVANCE = 620;

const widths = (weight: Weight): ReadonlyMap<string, number> =>
  new Map(CHARACTERS.map((character, i) => [character, ADVANCES[weight][i] ?? UNKNOWN_ADVANCE]));
const WIDTHS: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: widths('regular'),
  semibold: widths('semibold'),
};

/** Width of one line of text in px, without kerning, which only narrows it by about a hundredth. */
export function textWidth(text: string, fontSize: number, weight: Weight): number {
  let thousandths = 0;
  // An accented letter is as wide as its base letter in this family.
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    thousandths += WIDTHS[weight].get(character) ?? UNKNOWN_ADVANCE;
  }
  return (thousandths * fontSize) / 1000;
}

type Fits = (line: string) => boolean;

const fitting =
  (fontSize: number, weight: Weight, maxWidth: number): Fits =>
  (line) =>
    textWidth(line, fontSize, weight) <= maxWidth;

/**
 * Breaks text into lines of at most `maxWidth` px: at spaces, after hyphens and, where one word is wider than a line,
 * inside it with a hyphen. What doesn't fit in `maxLines` is cut and ends in '…'. A blank text has no lines.
 */
export function wrapLines(
  text: string,
  fontSize: number,
  weight: Weight,
  maxWidth: number,
  maxLines: number,
): string[] {
  const fits = fitting(fontSize, weight, maxWidth);
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/gu, ' ');
  while (rest !== '' && lines.length < maxLines - 1) {
    const { line, taken } = firstLine(rest, fits);
    lines.push(line);
    rest = rest.slice(taken).trimStart();
  }
  return rest === '' ? lines : [...lines, cut(rest, fits)];
}

/** The text in one line, its end replaced by '…' where it is wider than `maxWidth` px. */
export function cutLine(text: string, fontSize: number, weight: Weight, maxWidth: number): string {
  return cut(text.trim().replace(/\s+/gu, ' '), fitting(fontSize, weight, maxWidth));
}

function firstLine(text: string, fits: Fits): { line: string; taken: number } {
  let line = '';
  for (const piece of text.match(/[^\s-]*-+|[^\s-]+|\s+/gu) ?? []) {
    if (!fits((line + piece).trimEnd())) break;
    line += piece;
  }
  if (line !== '') return { line: line.trimEnd(), taken: line.length };
  const head = headOfWord(text, (part) => fits(`${part}-`));
  return { line: `${head}-`, taken: head.length };
}

/** The longest head that fits, cut before a consonant and a vowel where it can be, as Finnish syllables are. */
function headOfWord(text: string, fits: Fits): string {
  const head = [...longestHead(text, fits)];
  const following = [...text.slice(0, head.join('').length + 4)];
  for (let length = head.length; length >= 3 && length > head.length / 2; length -= 1) {
    if (/^[^aeiouyåäö][aeiouyåäö]/iu.test(following.slice(length, length + 2).join(''))) {
      return head.slice(0, length).join('');
    }
  }
  return head.join('');
}

function cut(text: string, fits: Fits): string {
  return fits(text) ? text : `${longestHead(text, (head) => fits(`${head.trimEnd()}…`)).trimEnd()}…`;
}

/** At least one character, so that every line takes the text further. */
function longestHead(text: string, fits: Fits): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && !fits(head + character)) break;
    head += character;
  }
  return head;
}
