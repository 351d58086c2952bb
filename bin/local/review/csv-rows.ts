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
  const delimiter = delimiterOf(text);
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${delimiter}\\r\\n]*)(${delimiter}|\\r?\\n|$)`, 'y');
  const rows: CsvRow[] = [];
  let [line, began] = [1, 1];
  let cells: string[] = [];
  for (let at = 0; at < text.length || cells.length > 0; at = cell.lastIndex) {
    cell.lastIndex = at;
    const [whole, written = '', end = ''] = cell.exec(text) ?? [];
    if (whole === undefined) return null;
    cells.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    line += whole.split('\n').length - 1;
    if (end === delimiter) continue;
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: began, cells });
    cells = [];
    began = line;
  }
  return rows;
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
