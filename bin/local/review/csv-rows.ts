import { CsvError, parse } from 'csv-parse/sync';

/** A row of a CSV file and the line it begins on, the first being 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a small CSV file (RFC 4180) that are not blank; the delimiter is the commonest of its first line: spreadsheets
 * write commas, semicolons or tabs, as the country has it. Null where a quote is not closed or text follows one.
 */
export function csvRows(text: string): CsvRow[] | null {
  // The parser takes CRLF within quotes for two lines.
  const lines = text.replaceAll('\r\n', '\n');
  const rows: CsvRow[] = [];
  try {
    parse(lines, {
      delimiter: delimiterOf(lines),
      relax_column_count: true,
      on_record: (cells, { lines: last }) => {
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: last - breaksIn(cells), cells });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function breaksIn(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
