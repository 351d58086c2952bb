import { formatNumber } from '../../page/format.ts';
import { html, leftToRight, type Markup } from '../../page/html.ts';
import type { Language } from '../../page/language.ts';
import type { Column, Row, Table, TableCell } from '../report.ts';
import { MARKS, SYMBOLS } from '../words.ts';

/** The table with its caption, symbols and notes; a sentence where there is nothing to tabulate. */
export function tableHtml(table: Table, language: Language): Markup {
  return html`<div class="table" id="table-${table.id}">
${table.instead === null ? grid(table, language) : withheld(table, language)}
${legend(table, language)}
${table.notes.map((note) => html`<p class="note">${note[language]}</p>`)}
</div>`;
}

function withheld(table: Table, language: Language): Markup {
  return html`<h3 class="caption">${table.title[language]}</h3>
<p class="withheld">${table.instead?.[language] ?? ''}</p>`;
}

function grid(table: Table, language: Language): Markup {
  const id = `caption-${table.id}`;
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
<table>
<caption id="${id}">${table.title[language]}</caption>
<thead><tr>${table.columns.map((column) => heading(table, column, language))}</tr></thead>
${
  isGrouped(table)
    ? groups(table, language)
    : html`<tbody>
${table.rows.map((row) => bodyRow(table.columns, row, language))}</tbody>`
}
</table>
</div>`;
}

/** Rows with two leading categories are grouped by the first, which is then written once a group. */
function isGrouped({ columns }: Table): boolean {
  return columns[0]?.kind === 'category' && columns[1]?.kind === 'category';
}

function groups(table: Table, language: Language): Markup[] {
  const grouped = new Map<string, Row[]>();
  for (const row of table.rows) {
    const first = row.cells[0];
    const code = first?.kind === 'category' ? first.code : '';
    grouped.set(code, [...(grouped.get(code) ?? []), row]);
  }
  return [...grouped.values()].map(
    (rows) => html`<tbody>
${rows.map((row, index) => groupedRow(table.columns, row, { language, span: index === 0 ? rows.length : 0 }))}</tbody>
`,
  );
}

function groupedRow(
  columns: readonly Column[],
  row: Row,
  { language, span }: { language: Language; span: number },
): Markup {
  const [first, ...rest] = row.cells.map((cell, index) =>
    bodyCell(columns[index], cell, index === 1, language),
  );
  const head = row.cells[0];
  if (head?.kind !== 'category') return bodyRow(columns, row, language);
  const group =
    span > 1
      ? html`<th scope="rowgroup" rowspan="${span}">${head.label[language]}</th>`
      : span === 1 && first;
  return html`<tr${attributes(row)}>${group}${rest}</tr>
`;
}

function attributes(row: Row): Markup {
  return html`${row.anchor !== undefined && html` id="${row.anchor}"`}${row.total === true && html` class="total"`}`;
}

function heading(table: Table, column: Column, language: Language): Markup {
  const unit = column.kind === 'measure' && column.unit.en !== table.unit.en ? column.unit[language] : null;
  return html`<th scope="col"${column.kind === 'measure' && html` class="number"`}>${column.title[language]}${
    unit !== null && html`<span class="unit">${unit}</span>`
  }</th>`;
}

function bodyRow(columns: readonly Column[], row: Row, language: Language): Markup {
  const cells = row.cells.map((cell, index) => bodyCell(columns[index], cell, index === 0, language));
  return html`<tr${attributes(row)}>${cells}</tr>
`;
}

function bodyCell(column: Column | undefined, cell: TableCell, first: boolean, language: Language): Markup {
  if (cell.kind === 'measure') return measureCell(column, cell, language);
  const content =
    cell.kind === 'category' ? categoryContent(column, cell, language) : textContent(column, cell.text);
  const look = column !== undefined && lookOf(column);
  return first ? html`<th scope="row"${look}>${content}</th>` : html`<td${look}>${content}</td>`;
}

function lookOf(column: Column): Markup | false {
  if (column.kind === 'text') return column.slim === true && html` class="slim"`;
  if (column.kind !== 'category') return false;
  if (column.unbroken === true) return html` class="unbroken"`;
  return column.sentences === true && html` class="sentences"`;
}

function categoryContent(
  column: Column | undefined,
  cell: Extract<TableCell, { kind: 'category' }>,
  language: Language,
): Markup {
  const coded = column?.kind === 'category' && column.coded === true && /^\d+$/.test(cell.code);
  return html`${coded && html`<code dir="ltr">${cell.code}</code> `}${cell.label[language]}`;
}

function textContent(column: Column | undefined, text: string): Markup {
  if (column?.kind !== 'text' || column.machine !== true) return html`<bdi>${text}</bdi>`;
  const shown = column.short === undefined ? text : text.slice(0, column.short);
  return html`<code dir="ltr"${shown !== text && html` title="${text}"`}>${shown}</code>`;
}

type MeasureCell = Extract<TableCell, { kind: 'measure' }>;

function measureCell(column: Column | undefined, cell: MeasureCell, language: Language): Markup {
  const { value, status, mark } = cell.figure;
  if (value === null) return html`<td class="number">${symbol(status, language)}</td>`;
  const decimals = column?.kind === 'measure' ? column.decimals : 0;
  const bar = column?.kind === 'measure' && column.bar === true;
  return html`<td class="number${bar && ' bar'}"${
    bar && html` style="--part:${value.toFixed(1)}%"`
  }>${markSign(mark, language)}${leftToRight(formatNumber(value, decimals))}</td>`;
}

/** The sign before a published figure that is not all it seems, with its meaning for those who hear the page. */
export function markSign(mark: MeasureCell['figure']['mark'], language: Language): Markup | null {
  if (mark === undefined) return null;
  const { symbol: sign, meaning } = MARKS[mark];
  return html`<abbr class="mark" title="${meaning[language]}">${sign[language]}</abbr> `;
}

/** The symbol for a figure that is not there, with its meaning for those who hear the page. */
export function symbol(status: MeasureCell['figure']['status'], language: Language): Markup {
  if (status === 'published') return html``;
  const { symbol: sign, meaning } = SYMBOLS[status];
  return html`<abbr title="${meaning[language]}">${sign}</abbr>`;
}

function legend(table: Table, language: Language): Markup | null {
  const figures = table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'measure' ? cell.figure : [])),
  );
  const statuses = new Set<string>(figures.map(({ status }) => status));
  const marks = new Set<string | undefined>(figures.map(({ mark }) => mark));
  const used = [
    ...entries(SYMBOLS, statuses).map(({ symbol: sign, meaning }) => ({ sign, meaning })),
    ...entries(MARKS, marks).map(({ symbol: sign, meaning }) => ({ sign: sign[language], meaning })),
  ];
  if (used.length === 0 || table.instead !== null) return null;
  return html`<p class="legend">${used.map(
    ({ sign, meaning }) => html`<span><b>${sign}</b> ${meaning[language]}</span> `,
  )}</p>`;
}

function entries<Value>(
  all: Readonly<Record<string, Value>>,
  used: ReadonlySet<string | undefined>,
): Value[] {
  return Object.entries(all).flatMap(([name, value]) => (used.has(name) ? value : []));
}
