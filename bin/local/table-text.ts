import { csvLine } from '../../lambdas/feedback/csv-line.ts';
import type { PublishedTable, TidyRecord } from '../../lambdas/intake/published-table.ts';
import type { Label } from '../../lambdas/intake/table-labels.ts';

/** A sheet and the tables found on it. */
export interface SheetTables {
  readonly sheet: string;
  readonly tables: readonly PublishedTable[];
}

const COLUMNS = [
  'sheet',
  'table',
  'row',
  'column',
  'group_ar',
  'group_en',
  'row_ar',
  'row_en',
  'codes',
  'columns_ar',
  'columns_en',
  'period',
  'unit_ar',
  'unit_en',
  'value',
];

/** All records as CSV (RFC 4180) under a header; levels of a column's header are parted by ` | `. */
export function tablesCsv(sheets: readonly SheetTables[]): string {
  const lines = sheets.flatMap(({ sheet, tables }) =>
    tables.flatMap(({ records }, index) =>
      records.map((record) => csvLine([sheet, String(index + 1), ...labelCells(record)], [record.value])),
    ),
  );
  return csvLine(COLUMNS) + lines.join('');
}

function labelCells(record: TidyRecord): string[] {
  const { row, column, group, rowLabels, codes, columnLabels, period, unit } = record;
  const both = (label: Label | null) => [label?.ar ?? '', label?.en ?? ''];
  const across = { ar: path(columnLabels, 'ar'), en: path(columnLabels, 'en') };
  return [
    String(row),
    String(column + 1),
    ...both(group),
    ...both(rowLabels),
    codes.join(' '),
    ...both(across),
    period ?? '',
    ...both(unit),
  ];
}

function path(labels: readonly Label[], language: 'ar' | 'en'): string {
  return labels
    .map((label) => label[language])
    .filter((text) => text !== '')
    .join(' | ');
}

/** All records for a person to read: each table under its titles, one line a number. */
export function tablesText(sheets: readonly SheetTables[]): string {
  return sheets.flatMap(({ sheet, tables }) => tables.map((table) => tableText(sheet, table))).join('\n');
}

function tableText(sheet: string, { title, records, notes }: PublishedTable): string {
  const head = [`Sheet ${sheet}`, title.en, title.ar].filter((text) => text !== '');
  const lines = records.map(({ rowLabels, columnLabels, period, value }) =>
    [named(rowLabels), columnLabels.map(named).join(' | '), period ?? '', value].join('\t'),
  );
  return `${[...head, ...lines, ...notes.filter((note) => note !== '').map((note) => `  ${note}`)].join('\n')}\n`;
}

function named({ ar, en }: Label): string {
  return ar === en || ar === '' || en === '' ? en || ar : `${en} · ${ar}`;
}
