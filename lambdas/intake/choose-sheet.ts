import type { DialectCase } from './find-dialect.ts';
import { Refusal } from './refusal.ts';
import type { SheetBook } from './sheet-book.ts';
import { type SheetLayout, sheetLayout } from './sheet-layout.ts';

/** The sheet that is read, and whether others hold a table of the feed too. */
export interface Choice {
  readonly layout: SheetLayout;
  readonly others: number;
}

/**
 * Chooses the sheet whose header names most fields of the contract; among those that name all required ones, one with rows
 * goes before an empty form, a visible one before a hidden one and one with header before one without; the first of equals.
 */
export async function chooseSheet(book: SheetBook, dialectCase: DialectCase): Promise<Choice> {
  const layouts: SheetLayout[] = [];
  for (const sheet of book.sheets) layouts.push(await sheetLayout(sheet, dialectCase));
  const [layout] = layouts.toSorted((a, b) => compareRanks(rankOf(b), rankOf(a)));
  if (layout === undefined) throw new Refusal('file.unreadable');
  const others = layouts.filter(
    (other) => other !== layout && other.complete && other.filled && !other.sheet.hidden,
  );
  return { layout, others: others.length };
}

function rankOf({ complete, filled, sheet, written, matched }: SheetLayout): number[] {
  if (!complete) return [0, matched, Number(!sheet.hidden)];
  return [1, Number(filled), Number(!sheet.hidden), Number(written !== 'headless'), matched];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
