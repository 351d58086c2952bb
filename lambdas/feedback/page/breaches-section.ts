import { causeOf } from '../../contracts/defects.ts';
import { breachTitle } from '../../contracts/field-titles.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Breach } from '../../model/submission.ts';
import { formatDate, formatPeriod, groupDigits } from '../../page/format.ts';
import { html, leftToRight, type Markup } from '../../page/html.ts';
import type { Language } from '../../page/language.ts';
import type { CountryProfile } from '../../profile/profile.ts';
import type { DefectsReport } from '../defects-report.ts';
import { contractOf } from '../report-of.ts';
import { WORDS } from './words.ts';

/** The tolerances a file does not keep to, and the reason somebody gave to let it stand. */
export function breachesSection(report: DefectsReport, profile: CountryProfile, language: Language): Markup {
  const { breaches, override } = report;
  return html`${breaches.length > 0 && breachTable(breaches, (detail) => breachTitle(contractOf(report), detail, profile), language)}${
    override !== null &&
    html`<h3>${WORDS.override[language]}</h3><blockquote><p><bdi>${override.reason}</bdi></p><footer><bdi>${override.by}</bdi>, ${formatDate(override.at, language)}</footer></blockquote>`
  }`;
}

function breachTable(
  breaches: readonly Breach[],
  titleOf: (detail: string) => Bilingual,
  language: Language,
): Markup {
  return html`<h3>${WORDS.breaches[language]}</h3><div class="scroll"><table><thead><tr><th scope="col">${WORDS.finding[language]}</th><th scope="col">${WORDS.field[language]}</th><th scope="col" class="number">${WORDS.before[language]}</th><th scope="col" class="number">${WORDS.now[language]}</th></tr></thead><tbody>${breaches.map(
    (breach) =>
      html`<tr><th scope="row">${causeOf(breach.code)[language]}</th><td>${breach.detail === null ? WORDS.whole[language] : html`<bdi>${titleOf(breach.detail)[language]}</bdi>`}</td><td class="number">${breach.before === null ? '–' : amount(breach.before)}${
        breach.against !== null && html` <small>(${formatPeriod(breach.against, language)})</small>`
      }</td><td class="number">${amount(breach.now)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** Rows or a total, a whole number of any length, or a percentage, which has a decimal. */
function amount(written: string): Markup {
  return leftToRight(written.includes('.') ? `${written}%` : groupDigits(written));
}
