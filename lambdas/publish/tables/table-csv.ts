import { flagged } from '../figure.ts';
import type { Column, Row, Table, TableCell } from '../report.ts';

/**
 * The table as RFC 4180 text in UTF-8 with a byte order mark (spreadsheets need it for Arabic). A category is
 * three columns: its code and its label in both languages; a figure is four: the number, empty unless published,
 * its status, and its SDMX flags.
 */
export function tableCsv(table: Table): string {
  const lines = [headings(table.columns), ...table.rows.map((row) => values(row))];
  return `\uFEFF${lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`;
}

/** The columns of a figure, by what follows its id: the number, its status, OBS_STATUS and CONF_STATUS of SDMX. */
const MEASURE_SUFFIXES = ['', '_status', '_obs_status', '_conf_status'];

/** Names of the CSV columns a table column becomes. */
export function csvColumns(column: Column): string[] {
  if (column.kind === 'category') return [column.id, `${column.id}_ar`, `${column.id}_en`];
  return column.kind === 'text' ? [column.id] : MEASURE_SUFFIXES.map((suffix) => column.id + suffix);
}

function headings(columns: readonly Column[]): string[] {
  return columns.flatMap(csvColumns);
}

function values(row: Row): string[] {
  return row.cells.flatMap(cellValues);
}

function cellValues(cell: TableCell): string[] {
  if (cell.kind === 'category') return [cell.code, cell.label.ar, cell.label.en];
  if (cell.kind === 'text') return [cell.text];
  const { value, status, obsStatus, confStatus } = flagged(cell.figure);
  return [value === null ? '' : String(value), status, obsStatus, confStatus];
}

/** Quotes where RFC 4180 asks for it; a leading formula sign is kept from running in a spreadsheet. */
function quoted(value: string): string {
  const safe = /^[=@\t\r]/.test(value) || /^[+-](?![\d.])/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
