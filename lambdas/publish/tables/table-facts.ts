import type { Bilingual } from '../../model/bilingual.ts';
import { formatPeriod } from '../../page/format.ts';
import { html, type Markup } from '../../page/html.ts';
import { commaOf, type Language } from '../../page/language.ts';
import type { Table } from '../report.ts';
import { WORDS } from '../words.ts';

/** Where things a table points at are, seen from the page it stands on. */
export interface TableLinks {
  /** Address of a feed's row in the data quality report. */
  readonly feed: (feed: string) => string;
  /** Title of a definition on the page. */
  readonly definition: (id: string) => string;
  readonly feedTitle: (feed: string) => string;
}

/** Where the table's figures come from and how to take them along: definitions, sources, unit, period, downloads. */
export function tableFacts(table: Table, language: Language, links: TableLinks): Markup {
  const { from, to } = table.period;
  const period = (from === to ? [to] : [from, to]).map((at) => formatPeriod(at, language));
  const definitions = table.definitions.map((id) => html`<a href="#def-${id}">${links.definition(id)}</a>`);
  return html`<ul class="facts">
${fact(WORDS.definition, joined(definitions, language), language)}
${table.feeds.length > 0 && fact(WORDS.sources, feedLinks(table.feeds, language, links), language)}
${fact(WORDS.unit, html`${table.unit[language]}`, language)}
${fact(WORDS.period, html`${period.join(language === 'ar' ? ' إلى ' : ' to ')}`, language)}
${fact(WORDS.download, html`<a href="${table.id}.csv" download>CSV</a> · <a href="${table.id}.csv-metadata.json">${WORDS.metadata[language]}</a>`, language)}
</ul>`;
}

/** One labelled fact of a list of facts. */
export function fact(name: Bilingual, content: Markup, language: Language): Markup {
  return html`<li><b>${name[language]}:</b> ${content}</li>`;
}

/** Links to the feeds' rows in the data quality report. */
export function feedLinks(feeds: readonly string[], language: Language, links: TableLinks): Markup {
  return joined(
    feeds.map((feed) => html`<a href="${links.feed(feed)}">${links.feedTitle(feed)}</a>`),
    language,
  );
}

function joined(items: readonly Markup[], language: Language): Markup {
  return html`${items.map((item, index) => html`${index > 0 && commaOf(language)}${item}`)}`;
}
