import { formatPeriod } from '../../page/format.ts';
import { html, type Markup } from '../../page/html.ts';
import { directionOf, LANGUAGES, type Language, otherLanguage } from '../../page/language.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { WrittenReport } from '../report-files.ts';
import { WORDS } from '../words.ts';
import { definitionsPath } from './definitions-page.ts';
import { pageHtml } from './page.ts';

/** The release's first page: both languages side by side, links to every file of the release. */
export function indexPage(written: readonly WrittenReport[], facts: ReleaseFacts): string {
  const { period, id } = facts.manifest;
  const title = (language: Language) => `${WORDS.house[language]} · ${formatPeriod(period, language)}`;
  return pageHtml({
    language: 'ar',
    title: `${title('ar')} · ${title('en')}`,
    country: facts.profile.title.ar,
    home: '#main',
    navigation: [],
    translation: '#en',
    body: html`<div class="languages opening">
${LANGUAGES.map((language) => column(written, facts, language))}
</div>`,
    ending: html`<p><bdi>${WORDS.release.ar}</bdi> · <bdi lang="en">${WORDS.release.en}</bdi> <code dir="ltr">${id}</code> · <a href="release.json">release.json</a></p>`,
  });
}

function column(written: readonly WrittenReport[], facts: ReleaseFacts, language: Language): Markup {
  const { period, id } = facts.manifest;
  return html`<section id="${language}" lang="${language}" dir="${directionOf(language)}">
<h1>${WORDS.reports[language]}: ${formatPeriod(period, language)}</h1>
<p class="lead">${WORDS.house[language]} · ${facts.profile.title[language]}</p>
<p class="edition">${WORDS.tagline[language]} · ${WORDS.release[language]} <code dir="ltr">${id}</code></p>
${written.map((each) => card(each, language))}
<p><a href="${definitionsPath(language)}">${WORDS.allDefinitions[language]}</a></p>
</section>`;
}

function card({ report, content, tables }: WrittenReport, language: Language): Markup {
  const other = otherLanguage(language);
  return html`<article class="card">
<h3><a href="${report.id}/index.${language}.html">${report.title[language]}</a></h3>
<p>${report.lead[language]}</p>
${content.findings.slice(0, 2).map((finding) => html`<p class="finding">${finding[language]}</p>`)}
<p><a href="${report.id}/index.${other}.html" hreflang="${other}" lang="${other}">${WORDS.otherLanguage[language]}</a> · <a href="${report.id}/report.json">JSON</a></p>
<details><summary>${WORDS.download[language]} CSV</summary>
<ul>${tables.map(
    (table) => html`
<li><a href="${report.id}/${table.id}.csv">${table.title[language]}</a> · <a href="${report.id}/${table.id}.csv-metadata.json">${WORDS.metadata[language]}</a></li>`,
  )}
</ul></details>
</article>`;
}
