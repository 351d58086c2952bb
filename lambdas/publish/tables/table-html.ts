import { formatNumber, formatPeriod } from '../format.ts';
import { html, leftToRight, type Markup } from '../html.ts';
import type { Language } from '../language.ts';
import type { Column, Row, Table, TableCell } from '../report.ts';
import { SYMBOLS, WORDS } from '../words.ts';

/** Where things a table points at are, seen from the page it stands on. */
export interface TableLinks {
  /** Address of a feed's row in the data quality report. */
  readonly feed: (feed: string) => string;
  /** Title of a definition on the page. */
  readonly definition: (id: string) => string;
  readonly feedTitle: (feed: string) => string;
}

/** The table with its caption, facts, notes and downloads; a sentence where there is nothing to tabulate. */
export function tableHtml(table: Table, language: Language, links: TableLinks): Markup {
  return html`<div class="table" id="table-${table.id}">
${table.instead === null ? grid(table, language) : withheld(table, language)}
${legend(table, language)}
${table.notes.map((note) => html`<p class="note">${note[language]}</p>`)}
${facts(table, language, links)}
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
<tbody>
${table.rows.map((row) => bodyRow(table.columns, row, language))}</tbody>
</table>
</div>`;
}

function heading(table: Table, column: Column, language: Language): Markup {
  const unit = column.kind === 'measure' && column.unit.en !== table.unit.en ? column.unit[language] : null;
  return html`<th scope="col"${column.kind === 'measure' && html` class="number"`}>${column.title[language]}${
    unit !== null && html`<span class="unit">${unit}</span>`
  }</th>`;
}

function bodyRow(columns: readonly Column[], row: Row, language: Language): Markup {
  const anchor = row.anchor === undefined ? null : html` id="${row.anchor}"`;
  const cells = row.cells.map((cell, index) => bodyCell(columns[index], cell, index === 0, language));
  return html`<tr${anchor}${row.total === true && html` class="total"`}>${cells}</tr>
`;
}

function bodyCell(column: Column | undefined, cell: TableCell, first: boolean, language: Language): Markup {
  if (cell.kind === 'measure') return measureCell(column, cell, language);
  const content =
    cell.kind === 'category' ? categoryContent(column, cell, language) : textContent(column, cell.text);
  return first ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`;
}

function categoryContent(
  column: Column | undefined,
  cell: Extract<TableCell, { kind: 'category' }>,
  language: Language,
): Markup {
  const coded = column?.kind === 'category' && column.coded === true && /\d/.test(cell.code);
  return html`${coded && html`<code dir="ltr">${cell.code}</code> `}${cell.label[language]}`;
}

function textContent(column: Column | undefined, text: string): Markup {
  if (column?.kind !== 'text' || column.machine !== true) return html`<bdi>${text}</bdi>`;
  const shown = column.short === undefined ? text : text.slice(0, column.short);
  return html`<code dir="ltr"${shown !== text && html` title="${text}"`}>${shown}</code>`;
}

type MeasureCell = Extract<TableCell, { kind: 'measure' }>;

function measureCell(column: Column | undefined, cell: MeasureCell, language: Language): Markup {
  const { value, status } = cell.figure;
  if (value === null) return html`<td class="number">${symbol(status, language)}</td>`;
  const decimals = column?.kind === 'measure' ? column.decimals : 0;
  const bar = column?.kind === 'measure' && column.bar === true;
  return html`<td class="number${bar && ' bar'}"${
    bar && html` style="--part:${value.toFixed(1)}%"`
  }>${leftToRight(formatNumber(value, decimals))}</td>`;
}

/** The symbol for a figure that is not there, with its meaning for those who hear the page. */
export function symbol(status: MeasureCell['figure']['status'], language: Language): Markup {
  if (status === 'published') return html``;
  const { symbol: sign, meaning } = SYMBOLS[status];
  return html`<abbr title="${meaning[language]}">${sign}</abbr>`;
}

function legend(table: Table, language: Language): Markup | null {
  const statuses = new Set<string>();
  for (const row of table.rows) {
    for (const cell of row.cells) if (cell.kind === 'measure') statuses.add(cell.figure.status);
  }
  const used = Object.entries(SYMBOLS).filter(([status]) => statuses.has(status));
  if (used.length === 0 || table.instead !== null) return null;
  return html`<p class="legend">${used.map(
    ([, { symbol: sign, meaning }]) => html`<span><b>${sign}</b> ${meaning[language]}</span> `,
  )}</p>`;
}

function facts(table: Table, language: Language, links: TableLinks): Markup {
  const { from, to } = table.period;
  const period = from === to ? [to] : [from, to];
  return html`<dl class="facts">
<div><dt>${WORDS.definition[language]}</dt><dd>${list(
    table.definitions.map((id) => html`<a href="#def-${id}">${links.definition(id)}</a>`),
    language,
  )}</dd></div>
<div><dt>${WORDS.sources[language]}</dt><dd>${list(
    table.feeds.map((feed) => html`<a href="${links.feed(feed)}">${links.feedTitle(feed)}</a>`),
    language,
  )}</dd></div>
<div><dt>${WORDS.unit[language]}</dt><dd>${table.unit[language]}</dd></div>
<div><dt>${WORDS.period[language]}</dt><dd>${period
    .map((at) => formatPeriod(at, language))
    .join(language === 'ar' ? ' إلى ' : ' to ')}</dd></div>
<div><dt>${WORDS.download[language]}</dt><dd><a href="${table.id}.csv" download>CSV</a> <a href="${
    table.id
  }.csv-metadata.json">${WORDS.metadata[language]}</a></dd></div>
</dl>`;
}

function list(items: readonly Markup[], language: Language): Markup[] {
  return items.map((item, index) => html`${index > 0 && (language === 'ar' ? '، ' : ', ')}${item}`);
}
