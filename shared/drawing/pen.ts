import type { Translate } from '../i18n/translate.ts';
import type { WriteText } from './svg.ts';

/** What a drawing is made with: the language of its words, and how a line of them becomes SVG. */
export interface Pen {
  t: Translate;
  text: WriteText;
}
