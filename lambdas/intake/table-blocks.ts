import type { Line } from './table-lines.ts';
import { unitOf } from './table-units.ts';

/** The rows of one table's body, and the lines of a sheet around it. */
export interface Block {
  /** Lines between the table before and the body: titles, header, units. */
  readonly above: readonly Line[];
  /** Rows with values, and headings of a group of them. */
  readonly body: readonly Line[];
  /** Lines behind the body: notes, sources. */
  readonly below: readonly Line[];
}

/** A body has at least so many rows, or one of so many numbers. */
const ROWS = 2;
const NUMBERS = 4;

/**
 * Finds the tables of a sheet, from the top. A body begins at a row of numbers that are more than years, and goes on over
 * rows of numbers, headings of groups and lines of units, until a line has a text where the numbers are.
 */
export function findBlocks(lines: readonly Line[]): Block[] {
  const bodies: Line[][] = [];
  let open: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (open.length === 0 ? line.counts : continues(line, open) || isUnits(line, open, next)) open.push(line);
    else {
      bodies.push(open);
      open = line.counts ? [line] : [];
    }
  }
  return around(lines, [...bodies, open].map(withoutLooseEnds).filter(isBody));
}

/** A row of values has its numbers, or signs for none, where the table has; a heading stands beside them. */
function continues(line: Line, open: readonly Line[]): boolean {
  const [from, to] = span(open);
  const within = (columns: readonly number[]) => columns.filter((column) => column >= from && column <= to);
  const numbers = within(line.numbers).length;
  const values = numbers + within(line.none).length;
  const texts = within(line.texts).length;
  if (values > 0) return texts < values && (line.counts || numbers === 0 || texts === 0);
  return texts === 0 && !isSpread(line, from) && line.numbers.length * 2 < usual(open);
}

/** How many numbers a row has, in the middle of all. */
function usual(body: readonly Line[]): number {
  return median(body.map(({ numbers }) => numbers.length).filter((count) => count > 0));
}

/** A line of units between rows of one table goes right before values. */
function isUnits(line: Line, open: readonly Line[], next: Line | undefined): boolean {
  return next?.counts === true && unitOf(line, span(open)) !== null;
}

/** A text merged over the numbers is a title or a note, wherever it begins. */
function isSpread({ cells }: Line, from: number): boolean {
  return cells.some(
    (cell) =>
      cell?.own && cell.merge !== null && cell.merge.toColumn >= from && cell.merge.fromColumn <= from,
  );
}

/** First and last column that at least half of the rows of numbers reach over. */
function span(body: readonly Line[]): [from: number, to: number] {
  const rows = body.filter((line) => line.numbers.length > 0);
  return [
    median(rows.map(({ numbers }) => numbers[0] ?? 0)),
    median(rows.map(({ numbers }) => numbers.at(-1) ?? 0)),
  ];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Headings at the end head nothing: they are notes. */
function withoutLooseEnds(body: readonly Line[]): Line[] {
  const last = body.findLastIndex((line) => line.numbers.length > 0 || line.none.length > 0);
  return body.slice(0, last + 1);
}

function isBody(body: readonly Line[]): boolean {
  const rows = body.filter((line) => line.numbers.length > 0);
  return rows.length >= ROWS || rows.some((line) => line.numbers.length >= NUMBERS);
}

/** What stands between two bodies belongs to the later one from its title on; until then it is notes of the first. */
function around(lines: readonly Line[], bodies: readonly (readonly Line[])[]): Block[] {
  const place = (line: Line | undefined) => (line === undefined ? -1 : lines.indexOf(line));
  return bodies.map((body, index) => {
    const start = place(bodies[index - 1]?.at(-1)) + 1;
    const next = bodies[index + 1]?.[0];
    return {
      above: lines.slice(start, place(body[0])),
      body,
      below: lines.slice(place(body.at(-1)) + 1, next === undefined ? lines.length : place(next)),
    };
  });
}
