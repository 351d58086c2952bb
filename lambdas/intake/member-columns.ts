import type { Contract } from '../contracts/contract.ts';
import { closeHeader, matchHeader } from '../contracts/headers.ts';
import type { Column } from '../model/part.ts';
import { addRow, type RowTally } from '../model/row-tally.ts';
import type { Finding } from '../model/submission.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { closeMatch } from './close-columns.ts';
import type { Limits } from './limits.ts';
import { renamedColumns } from './renamed-columns.ts';
import {
  checkWidth,
  fileFields,
  missingFields,
  requireColumns,
  UNKNOWN_NAMES,
  unknownColumn,
} from './required-columns.ts';

/** A member of a nested record: its dotted name and its text. */
export type Member = readonly [name: string, text: string];

type WidthLimit = Pick<Limits, 'columns'>;

interface Place {
  /** Column of the field; -1 for a member of no field. */
  readonly column: number;
  /** How well the name names the field: WHOLE, by its last word, or CLOSE. */
  readonly rank: number;
}

const WHOLE = 2;
/** By the spelling of its last word. */
const CLOSE = 0;

/**
 * Turns records of named members (JSON, XML) into rows with one column a field of the contract. Members of no
 * field are left out and counted by name.
 */
export class MemberColumns {
  readonly #contract: Contract;
  readonly #limits: WidthLimit;
  readonly #fields: readonly string[];
  /** Columns of required fields. */
  readonly #required: ReadonlySet<number>;
  readonly #headers: (string | undefined)[];
  readonly #places = new Map<string, Place>();
  readonly #unknown = new Map<string, RowTally>();
  /** Columns that some member named as it should be. */
  readonly #exact = new Set<number>();
  /** By column: the first name that was taken for it by its spelling. */
  readonly #close = new Map<number, string>();

  constructor(contract: Contract, limits: WidthLimit) {
    this.#contract = contract;
    this.#limits = limits;
    this.#fields = fileFields(contract).map((field) => field.name);
    const required = fileFields(contract).flatMap((field, column) => (field.required ? [column] : []));
    this.#required = new Set(required);
    this.#headers = this.#fields.map(() => undefined);
  }

  /**
   * The cells of one record; of members that name one field, the one that does so best, then the first, counts. Throws a
   * Refusal where a record has more members than columns are taken.
   */
  cells(members: readonly Member[], row: number): string[] {
    checkWidth(members.length, this.#limits);
    const cells = this.#fields.map(() => '');
    const ranks = this.#fields.map(() => CLOSE - 1);
    for (const [name, text] of members) {
      const { column, rank } = this.#placeOf(name);
      if (column < 0) this.#countUnknown(name, row);
      else if ((cells[column] === '' && rank > CLOSE) || rank > (ranks[column] ?? CLOSE)) {
        cells[column] = text;
        ranks[column] = Math.max(rank, ranks[column] ?? CLOSE);
        this.#headers[column] ??= name;
        if (rank > CLOSE) this.#exact.add(column);
        else if (!this.#close.has(column)) this.#close.set(column, name);
      }
    }
    return cells;
  }

  /** Fields that the members name. */
  matches(members: readonly Member[]): number {
    return this.named(members).matched;
  }

  /** How many fields the members name, and how many of them are required. */
  named(members: readonly Member[]): { readonly required: number; readonly matched: number } {
    const columns = new Set(members.map(([name]) => this.#placeOf(name).column).filter((at) => at >= 0));
    const required = [...columns].filter((at) => this.#required.has(at)).length;
    return { required, matched: columns.size };
  }

  /** Whether the members name all required fields. */
  complete(members: readonly Member[]): boolean {
    const named = members.map(([name]) => this.#fields[this.#placeOf(name).column] ?? null);
    return missingFields(this.#contract, new Set(named)).length === 0;
  }

  /** One column a field of the contract, in its order; a field never seen stands under its own name. */
  columns(): Column[] {
    return this.#fields.map((field, index) => ({ header: this.#headers[index] ?? field, field }));
  }

  /** Fields that some record had a member for. */
  found(): Set<string> {
    return new Set(this.#fields.filter((_, index) => this.#headers[index] !== undefined));
  }

  /** Throws a Refusal where required fields were never seen, with the unknown members that may be meant. */
  require(profile: CountryProfile): void {
    const found = this.found();
    const columns = [
      ...[...found].map((field) => ({ header: field, field })),
      ...[...this.#unknown.keys()].map((header) => ({ header, field: null })),
    ];
    requireColumns(this.#contract, found, () =>
      renamedColumns({ contract: this.#contract, columns, rows: [], profile }),
    );
  }

  findings(): Finding[] {
    return [
      ...[...this.#unknown].map(([name, { count, rows }]) => unknownColumn(name, count, rows)),
      ...[...this.#close]
        .filter(([column]) => !this.#exact.has(column))
        .map(([column, name]) => closeMatch(this.#fields[column] ?? '', name)),
    ];
  }

  #placeOf(name: string): Place {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const place = this.#find(name);
    if (this.#places.size < 10 * UNKNOWN_NAMES) this.#places.set(name, place);
    return place;
  }

  #find(name: string): Place {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const found = [
      matchHeader(this.#contract, name),
      matchHeader(this.#contract, last),
      closeHeader(this.#contract, last),
    ];
    const best = found.findIndex((field) => field !== null);
    const column = this.#fields.indexOf(found[best]?.name ?? '');
    return { column, rank: column < 0 ? CLOSE : WHOLE - best };
  }

  #countUnknown(name: string, row: number): void {
    if (this.#unknown.has(name) || this.#unknown.size < UNKNOWN_NAMES) addRow(this.#unknown, name, row);
  }
}
