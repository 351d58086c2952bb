import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { inEncoding } from '../../intake/in-encoding.ts';
import { makeWorkbook, textRow } from '../../intake/make-workbook.ts';
import { makeXls } from '../../intake/make-xls.ts';
import type { CleanTable } from './clean-tables.ts';
import { HEADERS } from './visits-contract.ts';

/** How a delimited text is written. */
export const dialects = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.constantFrom('all', 'texts', 'needed'),
  titles: fc.constantFrom([], ['كشف الزيارات'], ['Visits', 'September 2026']),
  total: fc.constantFrom(null, 'المجموع', 'Total'),
  blanks: fc.boolean(),
  lastLineEnd: fc.boolean(),
});
export type Dialect = typeof dialects extends fc.Arbitrary<infer D> ? D : never;

/** The table as delimited text, with what may stand around it. */
export function delimited(table: CleanTable, dialect: Dialect): string {
  const { delimiter, lineEnd, titles, total, blanks, lastLineEnd } = dialect;
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(cell, dialect)).join(delimiter);
  const rows = table.map(line);
  if (blanks) rows.splice(Math.ceil(rows.length / 2), 0, '', delimiter.repeat(HEADERS.length - 1));
  if (total !== null) rows.push(line([total, '', '', '', '12.500', '', '']));
  const text = [...titles, line(HEADERS), ...rows].join(lineEnd);
  return lastLineEnd ? text + lineEnd : text;
}

function quoted(cell: string, { delimiter, quotes }: Dialect): string {
  const needed = cell.includes(delimiter) || /["\r\n]/.test(cell);
  const wanted = quotes === 'all' || (quotes === 'texts' && /\p{L}/u.test(cell));
  return needed || wanted ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export const ENCODINGS = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'iso-8859-6',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The text's bytes; UTF-16 begins with its mark. */
export function encoded(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8 with mark') return Buffer.from(`\uFEFF${text}`);
  return inEncoding(encoding, encoding.startsWith('utf-16') ? `\uFEFF${text}` : text);
}

/** Formats besides plain delimited text: the file name, and the table's bytes in it. */
export const FORMATS: Readonly<Record<string, (table: CleanTable) => Buffer>> = {
  'visits.xlsx': (table) =>
    makeWorkbook({
      sheets: [{ name: 'S', rows: [HEADERS, ...table].map((cells, at) => textRow(at + 1, cells)).join('') }],
    }),
  'visits.xls': (table) => makeXls({ sheets: [{ name: 'S', rows: [[...HEADERS], ...table] }] }),
  'visits.json': (table) => Buffer.from(JSON.stringify({ visits: objects(table) })),
  'array.json': (table) => Buffer.from(JSON.stringify(objects(table), null, 2)),
  'visits.ndjson': (table) =>
    Buffer.from(
      objects(table)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    ),
  'visits.xml': (table) => Buffer.from(xml(table)),
  'visits.csv.gz': (table) => gzipSync(csv(table)),
  'visits.zip': (table) => Buffer.from(zipSync({ 'visits.csv': strToU8(csv(table)) })),
};

function csv(table: CleanTable): string {
  return [HEADERS, ...table]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
}

function objects(table: CleanTable): object[] {
  return table.map((cells) => Object.fromEntries(cells.map((cell, at) => [HEADERS[at] ?? '', cell])));
}

const NAMES = ['visit', 'place', 'day', 'score', 'fee', 'paid', 'remark'];

function xml(table: CleanTable): string {
  const element = (cell: string, at: number) => `<${NAMES[at]}>${escaped(cell)}</${NAMES[at]}>`;
  return `<?xml version="1.0"?><visits>${table.map((cells) => `<row>${cells.map(element).join('')}</row>`).join('')}</visits>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
