import { TextRuns } from './shared-strings.ts';
import { spreadsheetNumber } from './spreadsheet-number.ts';
import type { Workbook } from './workbook.ts';

type Attributes = Readonly<Record<string, string>>;

/** A sheet has no more columns (ECMA-376). */
const COLUMNS = 16_384;

/** Reads a sheet's XML as rows of texts under their sheet row numbers; hidden rows and columns are there too. */
export class SheetRows {
  readonly #workbook: Pick<Workbook, 'strings' | 'kinds' | 'date1904'>;
  readonly #row: (row: number, cells: string[]) => void;
  readonly #runs = new TextRuns();
  #number = 0;
  #cells: string[] = [];
  #column = -1;
  #type = '';
  #style = 0;
  #stored = '';
  #inStored = false;

  constructor(
    workbook: Pick<Workbook, 'strings' | 'kinds' | 'date1904'>,
    row: (row: number, cells: string[]) => void,
  ) {
    this.#workbook = workbook;
    this.#row = row;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#inStored = true;
    else this.#runs.open(name);
  };

  readonly text = (text: string): void => {
    if (this.#inStored) this.#stored += text;
    else this.#runs.text(text);
  };

  readonly close = (name: string): void => {
    if (name === 'row') this.#row(this.#number, this.#cells);
    else if (name === 'c') this.#closeCell();
    else if (name === 'v') this.#inStored = false;
    else this.#runs.close(name);
  };

  #openRow({ r }: Attributes): void {
    this.#number = r === undefined ? this.#number + 1 : Number(r);
    this.#cells = [];
    this.#column = -1;
  }

  #openCell({ r, t = 'n', s = '0' }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    this.#type = t;
    this.#style = Number(s);
    this.#stored = '';
    this.#runs.begin();
  }

  #closeCell(): void {
    const text = this.#value();
    if (text === '' || this.#column >= COLUMNS) return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  #value(): string {
    const { strings, kinds, date1904 } = this.#workbook;
    if (this.#type === 'inlineStr') return this.#runs.value;
    if (this.#stored === '') return '';
    if (this.#type === 's') return strings.at(Number(this.#stored));
    if (this.#type === 'b') return this.#stored === '1' ? 'true' : 'false';
    if (this.#type !== 'n') return this.#stored;
    return spreadsheetNumber(this.#stored, kinds[this.#style] ?? 'number', date1904);
  }
}

/** The position, from 0, of the column in a reference such as `AB12`. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/[^A-Za-z].*$/, '').toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
