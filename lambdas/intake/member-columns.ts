import type { Contract } from '../contracts/contract.ts';
import { matchHeader } from '../contracts/headers.ts';
import type { Column } from '../model/part.ts';
import type { Finding } from '../model/submission.ts';
import { fileFields, unknownColumn } from './required-columns.ts';

/** A member of a nested record: its dotted name and its text. */
export type Member = readonly [name: string, text: string];

interface Place {
  /** Column of the field; -1 for a member of no field. */
  readonly column: number;
  /** Whether the whole dotted name names the field, not just its last word. */
  readonly whole: boolean;
}

interface Unknown {
  count: number;
  readonly rows: number[];
}

/** More distinct unknown names than this are data used as names. */
const NAMES = 1000;

/**
 * Turns records of named members (JSON, XML) into rows with one column a field of the contract. Members of no
 * field are left out and counted by name.
 */
export class MemberColumns {
  readonly #contract: Contract;
  readonly #fields: readonly string[];
  readonly #headers: (string | undefined)[];
  readonly #places = new Map<string, Place>();
  readonly #unknown = new Map<string, Unknown>();

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#fields = fileFields(contract).map((field) => field.name);
    this.#headers = this.#fields.map(() => undefined);
  }

  /** The cells of one record; of two members that name a field, the one that does so whole counts. */
  cells(members: readonly Member[], row: number): string[] {
    const cells = this.#fields.map(() => '');
    const whole = new Set<number>();
    for (const [name, text] of members) {
      const place = this.#placeOf(name);
      if (place.column < 0) this.#countUnknown(name, row);
      else if (cells[place.column] === '' || (place.whole && !whole.has(place.column))) {
        cells[place.column] = text;
        this.#headers[place.column] ??= name;
        if (place.whole) whole.add(place.column);
      }
    }
    return cells;
  }

  /** Fields that the members name. */
  matches(members: readonly Member[]): number {
    return new Set(members.map(([name]) => this.#placeOf(name).column).filter((column) => column >= 0)).size;
  }

  /** One column a field of the contract, in its order; a field never seen stands under its own name. */
  columns(): Column[] {
    return this.#fields.map((field, index) => ({ header: this.#headers[index] ?? field, field }));
  }

  /** Fields that some record had a member for. */
  found(): Set<string> {
    return new Set(this.#fields.filter((_, index) => this.#headers[index] !== undefined));
  }

  findings(): Finding[] {
    return [...this.#unknown].map(([name, { count, rows }]) => unknownColumn(name, count, rows));
  }

  #placeOf(name: string): Place {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.#find(name);
    if (this.#places.size < 10 * NAMES) this.#places.set(name, place);
    return place;
  }

  #find(name: string): Place {
    const whole = matchHeader(this.#contract, name);
    const field = whole ?? matchHeader(this.#contract, name.slice(name.lastIndexOf('.') + 1));
    return { column: field === null ? -1 : this.#fields.indexOf(field.name), whole: whole !== null };
  }

  #countUnknown(name: string, row: number): void {
    const known = this.#unknown.get(name);
    if (known === undefined && this.#unknown.size >= NAMES) return;
    const entry = known ?? { count: 0, rows: [] };
    entry.count += 1;
    if (entry.rows.length < 10 && entry.rows.at(-1) !== row) entry.rows.push(row);
    this.#unknown.set(name, entry);
  }
}
