import { ImportedXmlComponent, type IStylesOptions } from 'docx';
import { DOCUMENT_FONT } from './fonts.ts';

const INK = '1B211F';
const INK_SOFT = '565D5A';
const ACCENT = '14614A';
const LINE = 'C9C2B2';

export const TABLE_STYLE = 'ArvoverkkoTable';

/** In half points. */
const SIZE = { text: 22, small: 20, heading1: 40, heading2: 30, heading3: 25 } as const;

const heading = (size: number, before: number, outlineLevel: number) => ({
  run: { font: DOCUMENT_FONT.name, size, bold: true, color: outlineLevel === 0 ? ACCENT : INK },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true, outlineLevel },
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
        paragraph: { spacing: { after: 120, line: 288 } },
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
      style('Figure', 'Figure', {}, { spacing: { before: 120, after: 60, line: 240 } }),
      style('ListBullet', 'List Bullet', {}, { spacing: { after: 40 } }),
      style('TableText', 'Table Text', { size: SIZE.small }, { spacing: { after: 0, line: 252 } }),
      style(
        'TableHeading',
        'Table Heading',
        { size: SIZE.small, bold: true },
        { spacing: { after: 0, line: 252 }, keepNext: true },
      ),
      style('AfterTable', 'After Table', { size: 8 }, { spacing: { after: 60, line: 120 } }),
      style('Footer', 'footer', { size: SIZE.small, color: INK_SOFT }, { spacing: { after: 0 } }),
    ],
    importedStyles: [ImportedXmlComponent.fromXmlString(tableStyle())],
  };
}

const border = (side: string, size = 4) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${LINE}"/>`;

function tableStyle(): string {
  const borders = [border('top', 8), border('bottom', 8), border('insideH')].join('');
  const margins =
    '<w:top w:w="60" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="90" w:type="dxa"/>';
  return [
    `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">`,
    '<w:name w:val="Arvoverkko Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>',
    `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`,
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EFF4F1"/></w:tcPr></w:tblStylePr>',
    '</w:style>',
  ].join('');
}
