import type { Bilingual } from '../../model/bilingual.ts';
import type { CellTable } from '../cell-table.ts';
import type { Figure } from '../figure.ts';
import { WORDS } from '../words.ts';

/**
 * What is said where a table has no figure to show: that its details are withheld, the totals being published; that there are
 * figures and none may be shown; or that the release has none.
 */
export function whyNoTable(totals: readonly Figure[], details: readonly Figure[]): Bilingual {
  if (totals.some(({ value }) => value !== null)) return WORDS.detailWithheld;
  const isWithheld = [...totals, ...details].some(({ status }) => status === 'suppressed');
  return isWithheld ? WORDS.allWithheld : WORDS.nothingRecorded;
}

/** The same of indicators by some dimensions. */
export function whyNoDetail(
  cells: CellTable,
  indicators: readonly string[],
  dimensions: readonly string[],
): Bilingual {
  return whyNoTable(
    indicators.map((id) => cells.figure(id)),
    indicators.flatMap((id) => cells.details(id, dimensions).map((key) => cells.figure(id, key))),
  );
}
