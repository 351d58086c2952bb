import { cellText, type RowWriter } from './row-writer.ts';
import type { TextFile } from './text-file.ts';

export interface Dialect {
  readonly delimiter: ',' | ';' | '|' | '\t';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** Written first, such as a byte order mark. */
  readonly mark: '' | '\uFEFF';
  readonly header: readonly string[];
  /** Lines above the header. */
  readonly titles: readonly string[];
}

/** Rows as delimited lines, cells quoted where they must be (RFC 4180). */
export function delimitedWriter(file: TextFile, dialect: Dialect): RowWriter {
  const { delimiter, lineEnd, header } = dialect;
  const special = new RegExp(`["\r\n${delimiter}]`);
  const quoted = (text: string): string => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: readonly string[]): void => file.write(cells.map(quoted).join(delimiter) + lineEnd);
  file.write(dialect.mark);
  for (const title of dialect.titles) file.write(title + lineEnd);
  line(header);
  return {
    ragged: true,
    encoding: file.encoding,
    hides: false,
    keepsEdges: true,
    titles: dialect.titles.filter(Boolean).length,
    row: (cells) => line(cells.map(cellText)),
    noise(kind, cells) {
      if (kind === 'total') line(cells.map(cellText));
      else if (kind === 'footnote') file.write(cellText(cells[0]) + lineEnd);
      else file.write((kind === 'blank' ? '' : delimiter.repeat(header.length - 1)) + lineEnd);
    },
    close: () => file.close(),
  };
}
