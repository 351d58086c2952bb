import type { SharedStrings } from './shared-strings.ts';
import { type NumberKind, spreadsheetNumber } from './spreadsheet-number.ts';

/** What cells refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  /** By cell style: how its numbers are shown. */
  readonly kinds: readonly NumberKind[];
  /** Whether dates count from 1904. */
  readonly date1904: boolean;
}

/** Numbers whose text is kept; columns of dates and wages have far fewer. */
const KEPT = 65_536;

type Known = Record<NumberKind, Map<number | string, string>>;

/** Texts of cells, those that come again and again made once. */
export class CellTexts {
  readonly #context: CellContext;
  readonly #known: Known = { number: new Map(), date: new Map(), time: new Map(), 'date-time': new Map() };

  constructor(context: CellContext) {
    this.#context = context;
  }

  shared(index: number): string {
    return this.#context.strings.at(index);
  }

  /** A stored whole number as its style shows it: digits, or a date or time in ISO 8601. */
  whole(stored: number, style: number): string {
    const kind = this.#context.kinds[style] ?? 'number';
    return kind === 'number' ? String(stored) : this.#kept(stored, kind);
  }

  /** A stored number of any form, likewise. */
  number(stored: string, style: number): string {
    return this.#kept(stored, this.#context.kinds[style] ?? 'number');
  }

  #kept(stored: number | string, kind: NumberKind): string {
    const known = this.#known[kind];
    const found = known.get(stored);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    const text = spreadsheetNumber(String(stored), kind, this.#context.date1904);
    known.set(stored, text);
    return text;
  }
}
