import type { Contract } from '../contracts/contract.ts';
import { matchHeader } from '../contracts/headers.ts';
import type { Column } from '../model/part.ts';
import type { Finding } from '../model/submission.ts';
import { closeColumns } from './close-columns.ts';

/** Where the header stands among the records with content, and the columns it names. */
export interface Layout {
  /** Records before it are titles. */
  readonly headerStart: number;
  /** The first record of data. */
  readonly headerEnd: number;
  readonly columns: readonly Column[];
  /** Contract fields found. */
  readonly matched: number;
  /** What is to be said of the columns. */
  readonly findings: readonly Finding[];
}

/** A layout while headers are compared. */
type Draft = Omit<Layout, 'findings'>;

/** A header is looked for among so many records. */
export const HEADER_WITHIN = 30;

/**
 * Finds the record (or two, one under the other) whose cells name most fields of the contract; the first of
 * equals. Headers that name no field are then taken for the ones nearest to them, unless another header names those. With
 * no field found at all, `matched` is 0 and nothing else means anything.
 */
export function findHeader(contract: Contract, records: readonly (readonly string[])[]): Layout {
  const exact = exactHeader(contract, records);
  if (exact.matched > 0) return nameColumns(contract, widen(contract, records, exact));
  const nothing = nameColumns(contract, NOTHING);
  const close = records
    .slice(0, HEADER_WITHIN)
    .map((cells, index) => nameColumns(contract, layout(contract, index, [cells])))
    .reduce(better, nothing);
  return close.matched > 1 ? close : nothing;
}

/** The one record whose cells name most fields of the contract as they should be named; the first of equals. */
export function exactHeader(contract: Contract, records: readonly (readonly string[])[]): Draft {
  return records
    .slice(0, HEADER_WITHIN)
    .map((cells, index) => layout(contract, index, [cells]))
    .reduce(better, NOTHING);
}

const NOTHING: Draft = { headerStart: 0, headerEnd: 0, columns: [], matched: 0 };

/** Names the columns that are left by close spelling, and says what is to be said. */
function nameColumns(contract: Contract, draft: Draft): Layout {
  const { columns, findings } = closeColumns(contract, draft.columns);
  const matched = columns.filter((column) => column.field !== null).length;
  return { ...draft, columns, matched, findings };
}

/** Takes in the line below or above where that is a header too, or the line above where both together name more. */
function widen(contract: Contract, records: readonly (readonly string[])[], single: Draft): Draft {
  const line = records[single.headerStart];
  const above = records[single.headerStart - 1] ?? [];
  const below = records[single.headerEnd] ?? [];
  if (line === undefined || single.matched === 0) return single;
  const isHeader = (cells: readonly string[]) => {
    const { matched } = layout(contract, 0, [cells]);
    return matched > 1 && matched * 2 >= single.matched;
  };
  if (isHeader(below)) return layout(contract, single.headerStart, [line, below]);
  const stacked = layout(contract, single.headerStart - 1, [above, line]);
  return isHeader(above) ? stacked : better(single, stacked);
}

function better<Kind extends Draft>(a: Kind, b: Kind): Kind {
  return b.matched > a.matched ? b : a;
}

function layout(contract: Contract, start: number, lines: readonly (readonly string[])[]): Draft {
  const columns = lines.length === 1 ? named(contract, lines[0] ?? []) : stacked(contract, lines);
  const matched = columns.filter((column) => column.field !== null).length;
  return { headerStart: start, headerEnd: start + lines.length, columns, matched };
}

function named(contract: Contract, header: readonly string[]): Column[] {
  const fields = fieldsOf(contract, header);
  return header.map((text, index) => ({ header: folded(text), field: fields[index] ?? null }));
}

/** Each column by its lower line, else its upper line, else both read as one name; each field once. */
function stacked(contract: Contract, lines: readonly (readonly string[])[]): Column[] {
  const width = Math.max(...lines.map((line) => line.length));
  const texts = Array.from({ length: width }, (_, index) => lines.map((line) => folded(line[index] ?? '')));
  const joined = texts.map((column) => [...new Set(column)].filter((text) => text !== '').join(' '));
  const readings = [...lines].reverse().map((line) => fieldsOf(contract, line));
  readings.push(fieldsOf(contract, joined));
  const taken = new Set<string>();
  return joined.map((header, index) => {
    const found = readings
      .map((fields) => fields[index] ?? null)
      .find((field) => field !== null && !taken.has(field));
    if (found) taken.add(found);
    return { header, field: found ?? null };
  });
}

/** The field each header names; the first header of a field has it, so that a text seen before names nothing more. */
function fieldsOf(contract: Contract, header: readonly string[]): (string | null)[] {
  const taken = new Set<string>();
  const seen = new Set(['']);
  return header.map((text) => {
    if (seen.has(text)) return null;
    seen.add(text);
    const field = matchHeader(contract, text)?.name;
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
