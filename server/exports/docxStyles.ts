import { type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import { DOCUMENT_FONT } from './fonts.ts';

const INK = '1B211F';
const INK_SOFT = '565D5A';
const ACCENT = '14614A';
const LINE = 'C9C2B2';
const HEADING_ROW = 'EFF4F1';

/** The id of the style of tables. */
export const TABLE_STYLE = 'ArvoverkkoTable';

/** In half points. */
const SIZE = { text: 22, small: 20, heading1: 40, heading2: 30, heading3: 25 } as const;

/** Lines as far apart as so many are high. */
const lines = (high: number) => ({ line: Math.round(240 * high), lineRule: LineRuleType.AUTO });

const heading = (size: number, before: number, outlineLevel: number) => ({
  run: { font: DOCUMENT_FONT.name, size, bold: true, color: outlineLevel === 0 ? ACCENT : INK },
  paragraph: { spacing: { before, after: 120, ...lines(1.1) }, keepNext: true, keepLines: true, outlineLevel },
});

const style = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});

/** Every look of the document as a named style. `language` is that of its text, such as `fi-FI`. */
export function documentStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: DOCUMENT_FONT.name, size: SIZE.text, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 120, ...lines(1.2) } },
      },
      heading1: heading(SIZE.heading1, 0, 0),
      heading2: heading(SIZE.heading2, 360, 1),
      heading3: heading(SIZE.heading3, 240, 2),
      caption: {
        run: { size: SIZE.small, color: INK_SOFT, italics: false },
        paragraph: { spacing: { before: 60, after: 240 } },
      },
    },
    paragraphStyles: [
      style('Subtitle', 'Subtitle', { size: 26, color: INK_SOFT }, { spacing: { after: 160 } }),
      style('Date', 'Date', { color: INK_SOFT }, { spacing: { after: 240 } }),
      style('Figure', 'Figure', {}, { spacing: { before: 120, after: 60, ...lines(1) } }),
      style('ListBullet', 'List Bullet', {}, { spacing: { after: 40 } }),
      style('TableText', 'Table Text', { size: SIZE.small }, { spacing: { after: 0, ...lines(1.05) } }),
      style(
        'TableHeading',
        'Table Heading',
        { size: SIZE.small, bold: true },
        { spacing: { after: 0, ...lines(1.05) }, keepNext: true },
      ),
      style('AfterTable', 'After Table', { size: 8 }, { spacing: { after: 60, ...lines(0.5) } }),
      style('Footer', 'footer', { size: SIZE.small, color: INK_SOFT }, { spacing: { after: 0 } }),
    ],
  };
}

export const BULLETS = 'bullets';

/** What `BULLETS` names: a list of points. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: 400, hanging: 260 } } },
        },
      ],
    },
  ],
};

const border = (side: string, size: number) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${LINE}"/>`;
const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;

/** What the other styles stand on, and the look of tables, which has no other way into the document. */
export const BASE_STYLES = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">`,
  '<w:name w:val="Arvoverkko Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>',
  '<w:tblPr>',
  `<w:tblBorders>${border('top', 8)}${border('bottom', 8)}${border('insideH', 4)}</w:tblBorders>`,
  `<w:tblCellMar>${margin('top', 60)}${margin('left', 90)}${margin('bottom', 60)}${margin('right', 90)}</w:tblCellMar>`,
  '</w:tblPr>',
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${HEADING_ROW}"/></w:tcPr></w:tblStylePr>`,
  '</w:style>',
  '</w:styles>',
].join('');
