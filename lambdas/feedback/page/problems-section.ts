import type { Contract } from '../../contracts/contract.ts';
import { formatNumber } from '../../page/format.ts';
import { html, leftToRight, type Markup } from '../../page/html.ts';
import { type Language, listed } from '../../page/language.ts';
import type { DefectsReport, Example, ReportedDefect } from '../defects-report.ts';
import { detailInWords, gravestFirst, SEVERITIES } from '../in-words.ts';
import { contractOf } from '../report-of.ts';
import { WORDS } from './words.ts';

/** Findings told in full; the rest stand in a table. */
const TOP = 8;

/** What the words depend on: the feed's fields and the language. */
interface Reader {
  readonly contract: Contract | undefined;
  readonly language: Language;
}

/** The gravest findings by rows, each with what it is, where it stands and how to correct it; then the others, then the fixes. */
export function problemsSection(report: DefectsReport, language: Language): Markup {
  const { defects } = report;
  const reader = { contract: contractOf(report), language };
  const problems = gravestFirst(defects.filter(({ severity }) => severity !== 'fix'));
  const fixes = gravestFirst(defects.filter(({ severity }) => severity === 'fix'));
  const others = problems.slice(TOP);
  return html`${
    problems.length > 0 &&
    html`<h3>${WORDS.problems[language]}</h3><ol class="problems">${problems.slice(0, TOP).map((defect) => problem(defect, reader))}</ol>`
  }${others.length > 0 && html`<h3>${WORDS.others[language]}</h3>${findingTable(others, reader)}`}${
    fixes.length > 0 &&
    html`<h3>${WORDS.fixes[language]}</h3><p>${WORDS.fixesNote[language]}</p>${findingTable(fixes, reader)}`
  }`;
}

function problem(defect: ReportedDefect, reader: Reader): Markup {
  const { language } = reader;
  const { severity, count, cause, remedy, rows, examples } = defect;
  return html`<li class="${severity}"><h4>${fieldOf(defect, language)} <span class="tag">${SEVERITIES[severity][language]} × ${formatNumber(count)}</span></h4>
<p>${cause[language]} ${detailOf(defect, reader)}</p>
<p><strong>${WORDS.howTo[language]}:</strong> ${remedy[language]}</p>
${rows.length > 0 && html`<p class="where">${WORDS.inRows[language]}: ${listed(rows.map(String), language)}${count > rows.length && html` ${WORDS.more[language]}`}</p>`}
${examples.length > 0 && exampleTable(examples, language)}
<p class="code">${leftToRight(defect.code)}</p></li>`;
}

/** The field in the language of the reader; what is of no field is of the file or the row. */
function fieldOf({ title, field, severity, code }: ReportedDefect, language: Language): Markup {
  if (title !== null) return html`${title[language]}`;
  if (field !== null) return html`<bdi>${field}</bdi>`;
  const whole = severity === 'halt' || /^(file|hold|header|sheet)\./.test(code);
  return html`${whole ? WORDS.whole[language] : WORDS.wholeRow[language]}`;
}

/** What the code alone does not say, in words where there are any. */
function detailOf({ detail }: ReportedDefect, { contract, language }: Reader): Markup {
  const words = detailInWords(detail, contract, language);
  return words === null && detail !== undefined ? html`<bdi class="detail">${detail}</bdi>` : html`${words}`;
}

function exampleTable(examples: readonly Example[], language: Language): Markup {
  const suggested = examples.some(({ suggestions }) => suggestions.length > 0);
  return html`<div class="scroll"><table><caption>${WORDS.examples[language]}</caption><thead><tr><th scope="col">${WORDS.row[language]}</th><th scope="col">${WORDS.column[language]}</th><th scope="col">${WORDS.value[language]}</th>${suggested && html`<th scope="col">${WORDS.suggested[language]}</th>`}</tr></thead><tbody>${examples.map(
    (example) =>
      html`<tr><th scope="row">${String(example.row)}</th><td><bdi>${example.header}</bdi></td><td><bdi>${example.value}</bdi></td>${suggested && html`<td>${suggestedOf(example, language)}</td>`}</tr>`,
  )}</tbody></table></div>`;
}

function suggestedOf({ suggestions }: Example, language: Language): Markup {
  if (suggestions.length === 0) return html`–`;
  return html`${suggestions.map(({ value, title }, index) =>
    title === null
      ? html`${index > 0 && html`<br>`}${leftToRight(value)}`
      : html`${index > 0 && html`<br>`}${title[language]} (${leftToRight(value)})`,
  )}`;
}

function findingTable(defects: readonly ReportedDefect[], reader: Reader): Markup {
  const { language } = reader;
  return html`<div class="scroll"><table><thead><tr><th scope="col">${WORDS.field[language]}</th><th scope="col">${WORDS.finding[language]}</th><th scope="col" class="number">${WORDS.count[language]}</th></tr></thead><tbody>${defects.map(
    (defect) =>
      html`<tr><th scope="row">${fieldOf(defect, language)}</th><td>${defect.severity === 'fix' ? defect.cause[language] : defect.message[language]} ${detailOf(defect, reader)}</td><td class="number">${formatNumber(defect.count)}</td></tr>`,
  )}</tbody></table></div>`;
}
