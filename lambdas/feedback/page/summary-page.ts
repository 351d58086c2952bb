import { AGENCIES } from '../../contracts/agencies.ts';
import { fontFaces } from '../../page/fonts.ts';
import { formatNumber, formatPeriod, share } from '../../page/format.ts';
import { html, Markup } from '../../page/html.ts';
import { directionOf, LANGUAGES, type Language } from '../../page/language.ts';
import type { CountryProfile } from '../../profile/profile.ts';
import type { DefectsReport } from '../defects-report.ts';
import { contractOf } from '../report-of.ts';
import type { TrendPoint } from '../trend.ts';
import { breachesSection } from './breaches-section.ts';
import { nextSteps } from './next-steps.ts';
import { problemsSection } from './problems-section.ts';
import { rowsSection } from './rows-section.ts';
import { SUMMARY_STYLE } from './summary-style.ts';
import { trendSection } from './trend-section.ts';
import { VERDICTS, WORDS } from './words.ts';

/** What became of a submission as one page for its sender, Arabic first, then English; one file, nothing fetched. */
export function summaryPage(
  report: DefectsReport,
  trend: readonly TrendPoint[],
  profile: CountryProfile,
): string {
  return html`<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${VERDICTS[report.state].ar} · ${VERDICTS[report.state].en}</title>
<link rel="icon" href="data:,">
<style>${new Markup(`${fontFaces()}\n${SUMMARY_STYLE}`)}</style>
</head>
<body>
<a class="skip" href="#ar">${WORDS.skip.ar}</a>
<header class="masthead"><div class="frame"><h1>${WORDS.house.ar} · <span lang="en">${WORDS.house.en}</span></h1><nav aria-label="${WORDS.languages.ar}">${LANGUAGES.map(
    (language) => html`<a href="#${language}" lang="${language}">${WORDS.language[language]}</a>`,
  )}</nav></div></header>
<main class="frame">${LANGUAGES.map((language) => section({ report, trend, profile }, language))}</main>
</body>
</html>
`.text;
}

interface Told {
  readonly report: DefectsReport;
  readonly trend: readonly TrendPoint[];
  readonly profile: CountryProfile;
}

function section({ report, trend, profile }: Told, language: Language): Markup {
  return html`<section class="language" id="${language}" lang="${language}" dir="${directionOf(language)}" aria-labelledby="verdict-${language}">
<div class="verdict ${report.state}"><h2 id="verdict-${language}">${VERDICTS[report.state][language]}</h2>${inShort(report, language)}</div>
${facts(report, language)}
<h3>${WORDS.next[language]}</h3>
<ol class="steps">${nextSteps(report, language).map((step) => html`<li>${step}</li>`)}</ol>
${(report.rows.read > 0 || report.state !== 'rejected') && rowsSection(report, language)}
${breachesSection(report, profile, language)}
${problemsSection(report, language)}
${report.period !== null && report.agency !== null && trendSection(trend, report.period, language)}
<p class="ending">${WORDS.codes[language]}</p>
</section>`;
}

/** The counts as a sentence, where rows were counted. */
function inShort({ rows }: DefectsReport, language: Language): Markup {
  if (rows.read === 0) return html``;
  const accepted = formatNumber(rows.accepted);
  const read = formatNumber(rows.read);
  const part = `${formatNumber(share(rows.accepted, rows.read) ?? 0, 1)}%`;
  return language === 'ar'
    ? html`<p>السجلات المقبولة: ${accepted} من ${read} (${part}).</p>`
    : html`<p>Rows accepted: ${accepted} of ${read} (${part}).</p>`;
}

function facts(report: DefectsReport, language: Language): Markup {
  const { agency, feed, period, file, kind } = report;
  const agencyTitle = Object.entries(AGENCIES).find(([name]) => name === agency)?.[1];
  const known = [
    [WORDS.file, file],
    [WORDS.feed, contractOf(report)?.title[language] ?? feed],
    [WORDS.period, period === null ? null : formatPeriod(period, language)],
    [WORDS.agency, agencyTitle?.[language] ?? agency],
  ] as const;
  return html`<dl class="facts">${known.map(
    ([title, value]) =>
      value !== null &&
      html`<div><dt>${title[language]}</dt><dd><bdi>${value}</bdi>${
        title === WORDS.file && kind === 'supplement' && html` <small>(${WORDS.supplement[language]})</small>`
      }</dd></div>`,
  )}</dl>`;
}
