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

/** Texts of cells, those that come again and again made once. */
export class CellTexts {
  readonly #context: CellContext;
  readonly #numbers: Record<NumberKind, Map<string, string>> = {
    number: new Map(),
    date: new Map(),
    time: new Map(),
    'date-time': new Map(),
  };

  constructor(context: CellContext) {
    this.#context = context;
  }

  shared(index: number): string {
    return this.#context.strings.at(index);
  }

  /** A stored number as its style shows it: digits, or a date or time in ISO 8601. */
  number(stored: string, style: number): string {
    const kind = this.#context.kinds[style] ?? 'number';
    if (kind === 'number' && isPlain(stored)) return stored;
    const known = this.#numbers[kind];
    const found = known.get(stored);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    const text = spreadsheetNumber(stored, kind, this.#context.date1904);
    known.set(stored, text);
    return text;
  }
}

/** Whether a number is written as it is shown: no exponent, and no more digits than a double holds faithfully. */
function isPlain(stored: string): boolean {
  return stored.length <= 15 && !/[eE]/.test(stored);
}
