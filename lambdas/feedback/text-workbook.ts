import { CELL_STYLES, type CellStyle, workbookParts } from './workbook-parts.ts';
import { zipTexts } from './zip-texts.ts';

/** A cell: text, never a number or formula. */
export interface TextCell {
  readonly text: string;
  readonly style: CellStyle;
}

/** How the sheet is laid out. */
export interface SheetLook {
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  readonly rightToLeft: boolean;
}

/**
 * A workbook of one sheet whose cells are all text (ECMA-376 part 1, transitional). Its rows become XML as they come, so
 * that tens of thousands are held as what they are written as. Equal rows give equal bytes.
 */
export class TextWorkbook {
  readonly #rows: string[] = [];
  readonly #strings = new Map<string, number>();

  /** Rows in it so far. */
  get rows(): number {
    return this.#rows.length;
  }

  add(cells: readonly TextCell[]): void {
    const row = this.#rows.length + 1;
    const xml = cells.map(({ text, style }, at) => {
      const opened = `<c r="${columnName(at)}${row}" s="${CELL_STYLES.indexOf(style)}"`;
      return text === '' ? `${opened}/>` : `${opened} t="s"><v>${this.#shared(text)}</v></c>`;
    });
    this.#rows.push(`<row r="${row}">${xml.join('')}</row>`);
  }

  /** The file; its first row stays in sight. */
  bytes({ name, widths, rightToLeft }: SheetLook): Uint8Array {
    const view = `<sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ''} tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
    const columns = widths.map(
      (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
    );
    const sheet = `${view}<cols>${columns.join('')}</cols><sheetData>${this.#rows.join('')}</sheetData>`;
    const strings = [...this.#strings.keys()].map(stringXml).join('');
    return zipTexts(workbookParts(name, sheet, strings));
  }

  #shared(text: string): number {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#strings.set(text, this.#strings.size);
    return this.#strings.size - 1;
  }
}

/** Letters of a column from 0: A to Z, AA and so on. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function stringXml(text: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${xmlText(text)}</t></si>`;
}

/** What XML cannot hold (XML 1.0, 2.2 "Characters"), half a surrogate pair included. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as XML content: what XML cannot hold is left out; a carriage return, which would become a line feed, and what
 * reads like an escaped character are escaped as spreadsheets do it (ECMA-376 22.9.2.19, ST_Xstring).
 */
function xmlText(text: string): string {
  return text
    .replace(NO_XML, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '_x000D_');
}
