import type { Member, MemberColumns } from './member-columns.ts';
import { UNKNOWN_NAMES } from './required-columns.ts';

/**
 * Lists of records in an XML text beside the one that is read. As with JSON, the first element tells: one that names all
 * required fields, neither stands in a record nor holds records, is of another list.
 */
export class OtherLists {
  readonly #records: string;
  readonly #columns: Pick<MemberColumns, 'complete'>;
  /** Paths that were looked at; more of them are data used as names. */
  readonly #seen = new Set<string>();
  readonly #lists = new Set<string>();

  /** @param records path of the elements that are read */
  constructor(records: string, columns: Pick<MemberColumns, 'complete'>) {
    this.#records = records;
    this.#columns = columns;
  }

  get count(): number {
    return this.#lists.size;
  }

  /** Whether the elements at the path are records of another list. */
  readonly has = (path: string): boolean => this.#lists.has(path);

  /** Looks at an element; those in it must have been looked at before. */
  see(path: string, members: readonly Member[]): void {
    if (this.#seen.has(path) || this.#seen.size === UNKNOWN_NAMES) return;
    this.#seen.add(path);
    const around = [this.#records, ...this.#lists].some((inner) => inner.startsWith(`${path}/`));
    if (around || path.startsWith(`${this.#records}/`)) return;
    if (this.#columns.complete(members)) this.#lists.add(path);
  }
}
