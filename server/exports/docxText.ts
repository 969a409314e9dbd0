import { TextRun } from 'docx';
import { xmlText } from '../../shared/drawing/svg.ts';

/** Text with its line breaks. */
export const lines = (text: string): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: xmlText(line), ...(i > 0 && { break: 1 }) }));
