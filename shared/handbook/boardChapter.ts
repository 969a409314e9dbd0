import type { Board } from '../board/board.ts';
import type { Translate } from '../i18n/translate.ts';
import { actorsSection } from './actorsSection.ts';
import { agreedSection } from './agreedSection.ts';
import { agreementsSection } from './agreementsSection.ts';
import type { Chapter } from './chapter.ts';
import { flowsSection } from './flowsSection.ts';
import { itemsSection } from './itemsSection.ts';
import { mapSection } from './mapSection.ts';
import { participantsSection } from './participantsSection.ts';
import { rolesSection } from './rolesSection.ts';
import { dayInWords, sourceOf } from './Source.ts';
import { valueSection } from './valueSection.ts';

export interface ChapterOptions {
  /** the day that the chapter gives */
  on: Date;
  /** whether people stand in it by the names they go by */
  people: boolean;
}

/**
 * Board → the chapter that its group takes home: who took part, the map and what it says, actors, flows, and what else
 * the group has written. What nobody has written about has no section.
 * @param t translates into the board's language
 */
export function boardChapter(board: Board, t: Translate, { on, people }: ChapterOptions): Chapter {
  const source = sourceOf(board, t);
  const { locale, title, question } = board.board;
  const date = dayInWords(on, locale);
  return {
    locale,
    title: title.trim(),
    question: question.trim(),
    date,
    sections: [
      participantsSection(source, people),
      mapSection(source, date),
      actorsSection(source),
      rolesSection(source),
      itemsSection(source),
      flowsSection(source),
      valueSection(source),
      agreedSection(source),
      agreementsSection(source),
    ].filter((section) => section !== null),
  };
}
