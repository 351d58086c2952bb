import { contractFeed } from '../../contracts/contract.ts';
import { formatPeriod } from '../../page/format.ts';
import { html, type Markup } from '../../page/html.ts';
import { commaOf, type Language, otherLanguage } from '../../page/language.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Definition } from '../report.ts';
import type { ReleaseFile, WrittenReport } from '../report-files.ts';
import { fact, type TableLinks } from '../tables/table-facts.ts';
import { WORDS } from '../words.ts';
import { definitionList } from './definition-list.ts';
import { pageHtml } from './page.ts';

/** Path of the definitions of a release, below its folder. */
export function definitionsPath(language: Language): string {
  return `definitions/index.${language}.html`;
}

/** The page of every definition of the release's reports, each once, under the first report that needs it. */
export function definitionsPage(
  written: readonly WrittenReport[],
  facts: ReleaseFacts,
  language: Language,
): ReleaseFile {
  const period = formatPeriod(facts.manifest.period, language);
  const text = pageHtml({
    language,
    title: `${WORDS.definitions[language]} · ${period} · ${WORDS.house[language]}`,
    country: facts.profile.title[language],
    home: '../index.html',
    navigation: written.map(({ report }) => ({
      href: `../${report.id}/index.${language}.html`,
      text: report.title[language],
    })),
    translation: `index.${otherLanguage(language)}.html`,
    body: html`<div class="opening"><h1>${WORDS.definitions[language]}</h1><p class="lead">${WORDS.rounding[language]}</p></div>
${sections(written, facts, language)}`,
    ending: html`<p><a href="../index.html">${WORDS.allReports[language]}</a></p>`,
  });
  return { path: definitionsPath(language), text };
}

function sections(written: readonly WrittenReport[], facts: ReleaseFacts, language: Language): Markup[] {
  const links = linksOf(facts, language);
  const told = new Set<string>();
  return written.flatMap(({ report, content }) => {
    const fresh = content.definitions.filter(({ id }) => !told.has(id));
    for (const { id } of fresh) told.add(id);
    const more = (definition: Definition) => appearsIn(definition, written, language);
    return fresh.length === 0
      ? []
      : [
          html`<section id="${report.id}" class="definitions"><h2>${report.title[language]}</h2>
${definitionList(fresh, language, { links, more })}</section>`,
        ];
  });
}

function appearsIn({ id }: Definition, written: readonly WrittenReport[], language: Language): Markup {
  const reports = written.filter(({ content }) => content.definitions.some((each) => each.id === id));
  const items = reports.map(
    ({ report }, index) =>
      html`${index > 0 && commaOf(language)}<a href="../${report.id}/index.${language}.html#def-${id}">${report.title[language]}</a>`,
  );
  return fact(WORDS.reports, html`${items}`, language);
}

function linksOf(facts: ReleaseFacts, language: Language): TableLinks {
  const feeds = new Map(
    facts.contracts.map((contract) => [contractFeed(contract), contract.title[language]]),
  );
  return {
    feed: (feed) => `../data-quality/index.${language}.html#feed-${feed.replace('/', '-')}`,
    feedTitle: (feed) => feeds.get(feed) ?? feed,
    definition: (id) => id,
  };
}
