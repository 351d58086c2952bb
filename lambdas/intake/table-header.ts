import type { Label } from './table-labels.ts';
import { joined, levels } from './table-labels.ts';
import type { Line } from './table-lines.ts';
import { unitOf } from './table-units.ts';

/** What stands above a table's body. */
export interface Header {
  /** By column of values: its labels, from the outermost. */
  readonly columns: ReadonlyMap<number, readonly Label[]>;
  readonly title: Label;
  /** Lines of units and headings right above the first row. */
  readonly headings: readonly Line[];
}

/**
 * Reads the lines above a body from below: headings beside the first rows, a line of units, header lines as long as they
 * have something over the values, then the title. What stands beyond the first `width` columns is none of the table's.
 */
export function readHeader(above: readonly Line[], values: readonly number[], width: number): Header {
  const lines = above.map((line) => ({ ...line, cells: line.cells.slice(0, width) }));
  const headings: Line[] = [];
  const over = (line: Line | undefined) =>
    values.filter((column) => line?.cells[column] !== undefined && !line.none.includes(column));
  const span = [values[0] ?? 0, values.at(-1) ?? 0] as const;
  const isHeading = (line: Line | undefined) =>
    over(line).length === 0 || (!isTitle(line, values) && unitOf(line, span) !== null);
  while (lines.length > 0 && isHeading(lines.at(-1)) && isNear(lines, headings[0]))
    headings.unshift(...lines.splice(-1));
  const header: Line[] = [];
  while (over(lines.at(-1)).length > 0 && !isTitle(lines.at(-1), values) && isNear(lines, header[0])) {
    const line = lines.pop();
    if (line !== undefined) header.unshift(line);
  }
  return {
    columns: labelsByColumn(header, values),
    title: joined(titleTexts(lines)),
    headings,
  };
}

/** Whether the last of some lines stands right above the next, where there is one. */
function isNear(lines: readonly Line[], next: Line | undefined): boolean {
  return next === undefined || next.row - (lines.at(-1)?.row ?? 0) === 1;
}

/** A title is one text over all columns, or a text merged from beside the values into them. */
function isTitle(line: Line | undefined, values: readonly number[]): boolean {
  const [first = 0] = values;
  return (
    line?.cells.some(
      (cell, column) => cell?.own && column < first && cell.merge !== null && cell.merge.toColumn >= first,
    ) ?? false
  );
}

function ownTexts(line: Line): string[] {
  return line.cells.filter((cell) => cell?.own === true).map((cell) => cell?.text ?? '');
}

/** Lines right above the header; a gap or a line of several texts ends them. */
function titleTexts(lines: readonly Line[]): string[] {
  const texts: string[] = [];
  for (const line of [...lines].reverse()) {
    const own = ownTexts(line);
    if (own.length !== 1 || texts.length >= 4) break;
    texts.unshift(own[0] ?? '');
  }
  return texts;
}

function labelsByColumn(header: readonly Line[], values: readonly number[]): Map<number, Label[]> {
  const texts = spreadGroups(
    header.map((line) => values.map((column) => line.cells[column]?.text ?? '')),
    values,
  );
  return new Map(values.map((column, index) => [column, levels(texts.map((line) => line[index] ?? ''))]));
}

/**
 * A text over several columns is at times not merged but only shown so: a column that begins lower than its left neighbour,
 * beside a text of that, takes what the neighbour has above.
 */
function spreadGroups(texts: readonly string[][], values: readonly number[]): string[][] {
  const filled = texts.map((line) => [...line]);
  for (let index = 1; index < values.length; index++) {
    if ((values[index] ?? 0) - (values[index - 1] ?? 0) !== 1) continue;
    const leaf = filled.findIndex((line) => line[index] !== '');
    const beside = filled[leaf]?.[index - 1] ?? '';
    if (leaf < 1 || beside === '' || beside === filled[leaf - 1]?.[index - 1]) continue;
    for (const line of filled.slice(0, leaf)) line[index] = line[index - 1] ?? '';
  }
  return filled;
}
