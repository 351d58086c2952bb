import { isBlankRecord, RecordScanner } from './record-scanner.ts';
import { Refusal } from './refusal.ts';

const QUOTE = 0x22;
const LF = Buffer.from('\n');

/**
 * Takes the lines of a table out of the cells that each of them stands in; a record that is not one quoted cell stays
 * as it is. A line keeps its number.
 */
export class LinesInCells {
  readonly #scanner: RecordScanner;
  readonly #outer: number;

  /** @param outer delimiter between the cell and empty ones beside it */
  constructor(outer: string) {
    this.#outer = outer.charCodeAt(0);
    this.#scanner = new RecordScanner(this.#outer);
  }

  /** The whole records at the start of the bytes, unfolded, and how many bytes they were. */
  unfold(bytes: Buffer, final: boolean): { readonly text: Buffer; readonly taken: number } {
    const pieces: Buffer[] = [];
    let at = 0;
    for (; at < bytes.length; at = this.#scanner.next) {
      if (!this.#scanner.scan(bytes, at, final)) break;
      pieces.push(...this.#record(bytes, at));
    }
    return { text: Buffer.concat(pieces), taken: at };
  }

  /** Of the records at the start of the bytes: how many there are, and how many are one quoted cell with a delimiter. */
  count(bytes: Buffer, inner: readonly string[]): { readonly records: number; readonly folded: number } {
    let records = 0;
    let folded = 0;
    for (let at = 0; at < bytes.length && this.#scanner.scan(bytes, at, false); at = this.#scanner.next) {
      if (isBlankRecord(bytes, at, this.#scanner.end, this.#outer)) continue;
      records += 1;
      const text = this.#isFolded(bytes, at) ? this.#scanner.cell(bytes, 0) : '';
      if (inner.some((delimiter) => text.includes(delimiter))) folded += 1;
    }
    return { records, folded };
  }

  #record(bytes: Buffer, at: number): Buffer[] {
    if (!this.#isFolded(bytes, at)) return [bytes.subarray(at, this.#scanner.next)];
    return [Buffer.from(this.#scanner.cell(bytes, 0)), LF];
  }

  #isFolded(bytes: Buffer, at: number): boolean {
    const { odd, cells, end, starts } = this.#scanner;
    if (bytes[at] !== QUOTE || odd) return false;
    return cells === 1 || isBlankRecord(bytes, starts[1] ?? end, end, this.#outer);
  }
}

/** A text whose lines stand in cells, unfolded chunk by chunk. Throws a Refusal at a record over `recordBytes`. */
export async function* unfoldedLines(
  chunks: AsyncIterable<Buffer>,
  outer: string,
  recordBytes: number,
): AsyncGenerator<Buffer> {
  const lines = new LinesInCells(outer);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const { text, taken } = lines.unfold(bytes, false);
    rest = bytes.subarray(taken);
    if (rest.length > recordBytes) throw new Refusal('file.cell-too-large');
    yield text;
  }
  yield lines.unfold(rest, true).text;
}
