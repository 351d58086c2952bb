import type { Contract } from '../contracts/contract.ts';
import { severityOf } from '../contracts/defects.ts';
import type { Column } from '../model/part.ts';
import { firstRows, RowTally } from '../model/row-tally.ts';
import type { Finding } from '../model/submission.ts';
import { type DayMonth, dayMonth, dayMonthOfBytes } from './day-month.ts';

interface Evidence {
  readonly field: string;
  /** Whether the contract says that the day comes first, so that nothing is assumed. */
  readonly agreed: boolean;
  /** Cells that show it. */
  readonly seen: Readonly<Record<'day-first' | 'month-first' | 'either', RowTally>>;
}

/**
 * Collects, over a whole file, how each date column writes day and month. A column that shows neither is read as the
 * others of the file are, where those agree.
 *
 * ```
 * day-first cells  month-first cells  the other columns  read as      finding (what is counted)
 * some             none                                  day first    none
 * none             some                                  month first  date.order-american (dates read so)
 * some             some                                  day first    date.order-mixed (month-first cells)
 * none             none               day first          day first    none
 * none             none               month first        month first  date.order-american (dates read so)
 * none             none               nothing, or both   day first    date.order-assumed (dates), unless agreed
 * ```
 */
export class DateOrders {
  /** Source row number of the cells that are looked at next. */
  row = 0;
  /** Positions of the date columns. */
  readonly open: readonly number[];
  readonly #evidence: readonly (Evidence | undefined)[];

  constructor(contract: Contract, columns: readonly Pick<Column, 'field'>[]) {
    const dates = new Map(
      contract.fields
        .filter(({ codec }) => codec.kind === 'date')
        .map(({ name, codec }) => [name, codec.settings?.written === 'DD/MM/YYYY']),
    );
    this.#evidence = columns.map(({ field }) => {
      const agreed = field === null ? undefined : dates.get(field);
      return field === null || agreed === undefined ? undefined : newEvidence(field, agreed);
    });
    this.open = [...this.#evidence.keys()].filter((index) => this.#evidence[index] !== undefined);
  }

  /** Looks at the bytes of one cell, its quotes included; a cell of another form costs a few comparisons. */
  seeBytes(column: number, bytes: Buffer, start: number, end: number): void {
    const shown = dayMonthOfBytes(bytes, start, end);
    if (shown !== null) this.#note(column, shown);
  }

  see(column: number, text: string): void {
    const shown = dayMonth(text);
    if (shown !== null) this.#note(column, shown);
  }

  #note(column: number, shown: Exclude<DayMonth, null>): void {
    if (shown === 'same') return;
    this.#evidence[column]?.seen[shown].add(this.row);
  }

  /** By field, for fields that have date columns. */
  result(): Record<string, 'dmy' | 'mdy'> {
    const columns = this.#columns();
    return Object.fromEntries(columns.map((found) => [found.field, orderOf(found, columns) ?? 'dmy']));
  }

  /** What is told of columns whose order is not plain. */
  findings(): Finding[] {
    const columns = this.#columns();
    return columns.flatMap((found) => findingOf(found, orderOf(found, columns)) ?? []);
  }

  #columns(): Evidence[] {
    return this.#evidence.filter((evidence) => evidence !== undefined);
  }
}

function newEvidence(field: string, agreed: boolean): Evidence {
  const seen = { 'day-first': new RowTally(), 'month-first': new RowTally(), either: new RowTally() };
  return { field, agreed, seen };
}

/** The order of a column, by itself or by the other columns; null where nothing in the file shows one. */
function orderOf(evidence: Evidence, columns: readonly Evidence[]): 'dmy' | 'mdy' | null {
  const own = shownBy(evidence);
  if (own !== null) return own;
  const others = new Set(columns.flatMap((other) => shownBy(other) ?? []));
  const [order = null] = others;
  return others.size === 1 ? order : null;
}

function shownBy({ seen }: Evidence): 'dmy' | 'mdy' | null {
  if (seen['day-first'].count > 0) return 'dmy';
  return seen['month-first'].count > 0 ? 'mdy' : null;
}

function findingOf(evidence: Evidence, order: 'dmy' | 'mdy' | null): Finding | null {
  const { seen, agreed } = evidence;
  const read = [seen['month-first'], seen.either];
  if (order === 'mdy') return told('date.order-american', evidence, read);
  if (seen['month-first'].count > 0) return told('date.order-mixed', evidence, [seen['month-first']]);
  return order === null && !agreed ? told('date.order-assumed', evidence, [seen.either]) : null;
}

/** Null where there is no such cell. */
function told(code: string, { field }: Evidence, seen: readonly RowTally[]): Finding | null {
  const count = seen.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return null;
  return {
    code,
    severity: severityOf(code),
    field,
    count,
    rows: firstRows(seen.flatMap(({ rows }) => rows)),
  };
}
