/** What the elements of one path have come to. */
interface List {
  readonly path: string;
  /** Required fields, and all fields, that one of its elements names, at most. */
  required: number;
  matched: number;
  elements: number;
}

/** Paths that are told apart; more of them are data used as names. */
const PATHS = 1000;

/** A list that names fewer of the fields that another names is a part of that one's records. */
const NAMED = 0.5;

/** Lists of elements by path, of which one holds the records of the feed. */
export class LargestList {
  readonly #lists = new Map<string, List>();

  /** Adds an element that names so many fields; one that names none is of no list. */
  add(path: string, { required, matched }: Pick<List, 'required' | 'matched'>): void {
    if (matched === 0) return;
    const known = this.#lists.get(path);
    if (known === undefined && this.#lists.size === PATHS) return;
    const list = known ?? { path, required: 0, matched: 0, elements: 0 };
    list.required = Math.max(list.required, required);
    list.matched = Math.max(list.matched, matched);
    list.elements += 1;
    this.#lists.set(path, list);
  }

  /**
   * The path of the list that names most required fields; of equals the one with most elements, then fields, then the
   * first to end, since what stands around a record holds its fields too. Null where no element names any field.
   */
  best(): string | null {
    const lists = [...this.#lists.values()];
    const most = Math.max(...lists.map(({ matched }) => matched));
    const [best] = lists
      .filter(({ matched }) => matched >= NAMED * most)
      .toSorted((a, b) => b.required - a.required || b.elements - a.elements || b.matched - a.matched);
    return best?.path ?? null;
  }
}
