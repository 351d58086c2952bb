import { isBrokenText, shownText } from './broken-bytes.ts';
import type { Decoded, ShapedCase } from './decode-case.ts';
import { flatten } from './flatten.ts';
import type { ElementSink } from './json-elements.ts';
import type { Limits } from './limits.ts';
import { listsNotRead } from './lists-not-read.ts';
import { type Member, MemberColumns } from './member-columns.ts';
import type { LineSink } from './ndjson-lines.ts';
import { isObject } from './record-arrays.ts';
import { CANONICAL_DELIMITER, RowTable } from './row-table.ts';

/** Writes JSON values as rows; a value that is no record of members goes to quarantine as it came. */
export class JsonRows implements ElementSink, LineSink {
  readonly table: RowTable;
  readonly #columns: MemberColumns;
  readonly #limits: Limits;
  readonly #shaped: ShapedCase;
  #position = 0;
  /** Arrays of records that are not read. */
  #others = 0;

  constructor(shaped: ShapedCase) {
    this.#shaped = shaped;
    this.#limits = shaped.limits;
    this.#columns = new MemberColumns(shaped.contract, shaped.limits);
    this.table = new RowTable({ ...shaped, columns: this.#columns.columns() });
  }

  readonly accepts = (value: unknown): boolean => isObject(value) && this.matches(value) > 0;

  /** Fields that the members of a record name. */
  readonly matches = (value: object): number => this.#columns.matches(this.#members(value));

  readonly beside = (value: object): void => {
    if (this.#columns.complete(this.#members(value))) this.#others += 1;
  };

  readonly element = (value: unknown): void => {
    this.#position += 1;
    if (isObject(value)) {
      const members = this.#members(value);
      this.table.add(this.#position, this.#columns.cells(members, this.#position), texts(members));
    } else if (value === null) this.table.blank += 1;
    else this.#setAside(JSON.stringify(value));
  };

  readonly broken = (line: string): void => {
    this.#position += 1;
    this.#setAside(line);
  };

  readonly blankLine = (): void => {
    this.table.blank += 1;
  };

  /** What the file came to, once the table is closed. Throws a Refusal where required fields were never seen. */
  decoded(encoding: string): Decoded {
    if (this.table.rows > 0) this.#columns.require(this.#shaped.profile);
    return {
      delimiter: CANONICAL_DELIMITER,
      encoding,
      columns: this.#columns.columns(),
      rows: this.table.rows,
      excluded: this.table.excluded({ header: 0, title: 0 }),
      dateOrder: this.table.orders.result(),
      findings: [...this.#columns.findings(), ...this.table.orders.findings(), ...listsNotRead(this.#others)],
    };
  }

  #members(value: object): Member[] {
    return flatten(value, this.#limits.nesting);
  }

  #setAside(text: string): void {
    const code = isBrokenText(text) ? 'row.bytes-broken' : 'row.too-short';
    this.table.setAside({ row: this.#position, code, cells: [shownText(text)] });
  }
}

function texts(members: readonly Member[]): string[] {
  return members.map(([, text]) => text);
}
