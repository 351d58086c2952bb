import { columnOf } from './cell-reference.ts';
import { type SharedStrings, TextRuns } from './shared-strings.ts';
import type { TakeRow } from './sheet-book.ts';
import { type NumberKind, spreadsheetNumber } from './spreadsheet-number.ts';

/** What cells refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  /** By cell style: how its numbers are shown. */
  readonly kinds: readonly NumberKind[];
  /** Whether dates count from 1904. */
  readonly date1904: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** A sheet has no more columns (ECMA-376). */
const COLUMNS = 16_384;

/** Reads a sheet's XML as rows of texts under their sheet row numbers; hidden rows and columns are there too. */
export class SheetRows {
  readonly #context: CellContext;
  readonly #take: TakeRow;
  readonly #runs = new TextRuns();
  #number = 0;
  #hidden = false;
  #cells: string[] = [];
  #column = -1;
  #type = '';
  #style = 0;
  #stored = '';
  #inStored = false;

  constructor(context: CellContext, take: TakeRow) {
    this.#context = context;
    this.#take = take;
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
    if (name === 'row') this.#take(this.#number, this.#cells, this.#hidden);
    else if (name === 'c') this.#closeCell();
    else if (name === 'v') this.#inStored = false;
    else this.#runs.close(name);
  };

  #openRow({ r, hidden }: Attributes): void {
    this.#hidden = hidden === '1' || hidden === 'true';
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
    const { strings, kinds, date1904 } = this.#context;
    if (this.#type === 'inlineStr') return this.#runs.value;
    if (this.#stored === '') return '';
    if (this.#type === 's') return strings.at(Number(this.#stored));
    if (this.#type === 'b') return this.#stored === '1' ? 'true' : 'false';
    if (this.#type !== 'n') return this.#stored;
    return spreadsheetNumber(this.#stored, kinds[this.#style] ?? 'number', date1904);
  }
}
