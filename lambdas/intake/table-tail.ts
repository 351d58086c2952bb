import { isFootnoteRow } from './footnote-row.ts';
import { RecordScanner } from './record-scanner.ts';
import { isTotalRow } from './total-row.ts';

/** What may stand below a table. */
export type TailKind = 'total' | 'footnote';

/** A record at the end of a table: its text as in a part, row number first, or the cells of one that is no row. */
export type TailRecord = Buffer | readonly string[];

/** Above the notes, rows of totals are looked for among so many records. */
const TOTALS_WITHIN = 5;

/** Tells totals and notes among records: as text in a part's dialect, or as cells. */
export function tailKindOf(delimiter: string): (record: TailRecord) => TailKind | null {
  const scanner = new RecordScanner(delimiter.charCodeAt(0));
  return (record) => {
    if (!Buffer.isBuffer(record)) return kindOf(record, true);
    scanner.scan(record, 0, true);
    return kindOf(scanner.texts(record).slice(1), false);
  };
}

function kindOf(cells: readonly string[], short: boolean): TailKind | null {
  if (isTotalRow(cells)) return 'total';
  return isFootnoteRow(cells, short) ? 'footnote' : null;
}

/**
 * Which of a table's last records are left out, and as what: all at its end that are totals or notes, and totals among the
 * five before those. Notes between rows are content.
 */
export function leftOut(kinds: readonly (TailKind | null)[]): (TailKind | null)[] {
  const below = kinds.lastIndexOf(null) + 1;
  return kinds.map((kind, index) => {
    const reached = index >= below || (kind === 'total' && index >= below - TOTALS_WITHIN);
    return reached ? kind : null;
  });
}
