import { contractFeed } from '../../contracts/contract.ts';
import { formatNumber, formatPeriod } from '../../page/format.ts';
import { html, leftToRight, type Markup } from '../../page/html.ts';
import { commaOf, type Language, otherLanguage } from '../../page/language.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Definition, Report, ReportContent, Section, Tile } from '../report.ts';
import type { TableLinks } from '../tables/table-facts.ts';
import { markSign, symbol } from '../tables/table-html.ts';
import { WORDS } from '../words.ts';
import { definitionList } from './definition-list.ts';
import { definitionsPath } from './definitions-page.ts';
import { exhibitHtml } from './exhibit.ts';
import { pageHtml } from './page.ts';

/** What a report's page is made from. */
export interface ReportPage {
  readonly report: Report;
  readonly content: ReportContent;
  readonly facts: ReleaseFacts;
  /** All reports of the release, for the navigation. */
  readonly reports: readonly Report[];
}

/** The page of a report in one language: headline figures, findings, exhibits, definitions. */
export function reportPage(page: ReportPage, language: Language): string {
  const { report, content, facts } = page;
  const period = formatPeriod(facts.manifest.period, language);
  const links = linksOf(page, language);
  return pageHtml({
    language,
    title: `${report.title[language]} · ${period} · ${WORDS.house[language]}`,
    country: facts.profile.title[language],
    home: '../index.html',
    navigation: page.reports.map((each) => ({
      href: each.id === report.id ? '#main' : `../${each.id}/index.${language}.html`,
      text: each.title[language],
      current: each.id === report.id,
    })),
    translation: `index.${otherLanguage(language)}.html`,
    body: html`${opening(page, language)}
${tiles(content.tiles, language)}
${brief(content, language)}
${contents(content, language)}
${content.sections.map((section) => sectionHtml(section, language, links))}
${definitions(content.definitions, language, links)}`,
    ending: ending(page, language),
  });
}

function linksOf(page: ReportPage, language: Language): TableLinks {
  const quality = page.report.id === 'data-quality' ? '' : `../data-quality/index.${language}.html`;
  const feeds = new Map(
    page.facts.contracts.map((contract) => [contractFeed(contract), contract.title[language]]),
  );
  const titles = new Map(
    page.content.definitions.map((definition) => [definition.id, definition.title[language]]),
  );
  return {
    feed: (feed) => `${quality}#feed-${feed.replace('/', '-')}`,
    feedTitle: (feed) => feeds.get(feed) ?? feed,
    definition: (id) => titles.get(id) ?? id,
  };
}

function opening({ report, facts }: ReportPage, language: Language): Markup {
  const { id, period } = facts.manifest;
  return html`<div class="opening">
<h1>${report.title[language]}</h1>
<p class="lead">${report.lead[language]}</p>
<p class="edition">${formatPeriod(period, language)} · ${WORDS.release[language]} <code dir="ltr">${id}</code></p>
</div>`;
}

function tiles(all: readonly Tile[], language: Language): Markup {
  return html`<ul class="tiles" aria-label="${WORDS.headline[language]}">${all.map(
    (tile) => html`
<li><a href="#def-${tile.definition}">${tile.title[language]}</a><b>${tileFigure(tile, language)}</b>${
      tile.note !== null && html`<i>${tile.note[language]}</i>`
    }</li>`,
  )}
</ul>`;
}

function tileFigure({ figure, decimals, suffix }: Tile, language: Language): Markup {
  if (figure.value === null) return symbol(figure.status, language);
  return html`${markSign(figure.mark, language)}${leftToRight(formatNumber(figure.value, decimals))}${
    suffix !== null && html`<small> ${suffix[language]}</small>`
  }`;
}

function brief(content: ReportContent, language: Language): Markup | null {
  if (content.findings.length === 0) return null;
  return html`<div class="brief"><h2>${WORDS.findings[language]}</h2><ul>${content.findings.map(
    (finding) => html`<li>${finding[language]}</li>`,
  )}</ul></div>`;
}

function contents(content: ReportContent, language: Language): Markup {
  return html`<nav class="contents" aria-label="${WORDS.onThisPage[language]}"><ol>${content.sections.map(
    (section) => html`<li><a href="#${section.id}">${section.title[language]}</a></li>`,
  )}<li><a href="#definitions">${WORDS.definitions[language]}</a></li></ol></nav>`;
}

function sectionHtml(section: Section, language: Language, links: TableLinks): Markup {
  return html`<section id="${section.id}"><h2>${section.title[language]}</h2>
${section.sentences.map((sentence) => html`<p>${sentence[language]}</p>`)}
${section.exhibits.map((exhibit) => exhibitHtml(exhibit, language, links))}
</section>`;
}

function definitions(all: readonly Definition[], language: Language, links: TableLinks): Markup {
  return html`<section id="definitions" class="definitions"><h2>${WORDS.definitions[language]}</h2>
<p>${WORDS.rounding[language]}</p>
${definitionList(all, language, { links })}
<p><a href="../${definitionsPath(language)}">${WORDS.allDefinitions[language]}</a></p></section>`;
}

function ending({ report, facts }: ReportPage, language: Language): Markup {
  const { id, period } = facts.manifest;
  const comma = commaOf(language);
  const citation = [
    WORDS.house[language],
    facts.profile.title[language],
    report.title[language],
    formatPeriod(period, language),
  ].join(comma);
  return html`<p><b>${WORDS.cite[language]}</b> ${citation}${comma}${WORDS.release[language]} <code dir="ltr">${id}</code></p>
<p><a href="report.json">${WORDS.reportJson[language]}</a> · <a href="../index.html">${WORDS.allReports[language]}</a> · <a href="../data-quality/index.${language}.html">${WORDS.quality[language]}</a></p>`;
}
