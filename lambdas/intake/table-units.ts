import { joined, type Label } from './table-labels.ts';
import type { Line } from './table-lines.ts';

const ARABIC = /[\u0621-\u064a]/;
const LATIN = /[A-Za-z]/;
/** A line of units has no more texts over the values. */
const TEXTS = 3;

/**
 * What the numbers below a line count, where it says so: over the values from one column to another a text or two in each
 * language, fewer than there are columns. Null where it is no such line.
 */
export function unitOf(line: Line | undefined, [from, to]: readonly [number, number]): Label | null {
  if (line === undefined) return null;
  const within = (column: number) => column >= from && column <= to;
  const hanging = line.cells.some(
    (cell, column) => within(column) && (cell?.merge?.fromRow ?? line.row) < line.row,
  );
  if (hanging || line.numbers.some(within)) return null;
  const texts = line.texts.filter(within).map((column) => line.cells[column]?.text ?? '');
  const both = texts.some((text) => ARABIC.test(text)) && texts.some((text) => LATIN.test(text));
  return both && texts.length <= TEXTS && texts.length <= to - from ? joined(texts) : null;
}
