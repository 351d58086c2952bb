import type { RowCounts } from '../../model/submission.ts';
import { formatNumber } from '../../page/format.ts';
import { html, type Markup } from '../../page/html.ts';
import { directionOf, type Language } from '../../page/language.ts';
import type { DefectsReport } from '../defects-report.ts';
import { leftOutInWords, ROW_COUNTS } from '../in-words.ts';
import { WORDS } from './words.ts';

const COLOURS = { accepted: 'accepted', duplicate: 'repeated', quarantined: 'aside' } as const;

/** How many rows there are and what became of them: numbers, a bar, and what was left out. */
export function rowsSection({ rows, excluded }: DefectsReport, language: Language): Markup {
  const left = leftOutInWords(excluded, language);
  return html`<h3>${WORDS.rows[language]}</h3>
<ul class="counts">${ROW_COUNTS.map(
    ([count, title]) =>
      html`<li class="${count}"><b>${formatNumber(rows[count])}</b> ${title[language]}</li>`,
  )}</ul>
${rows.read > 0 && bar(rows, language)}
${left !== null && html`<p class="left">${WORDS.left[language]}: ${left}.</p>`}`;
}

/** What the colours of bars mean. */
export function rowKey(language: Language): Markup {
  const named = ROW_COUNTS.flatMap(([count, title]) =>
    count === 'read' ? [] : [[COLOURS[count], title] as const],
  );
  return html`<ul class="key">${named.map(
    ([name, title]) =>
      html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${name}" width="10" height="10"/></svg>${title[language]}</li>`,
  )}</ul>`;
}

/** Each kind's part of the rows read, in the direction the language is read. */
function bar(rows: RowCounts, language: Language): Markup {
  const parts = (['accepted', 'duplicate', 'quarantined'] as const).map((count) => ({
    name: COLOURS[count],
    width: (100 * rows[count]) / rows.read,
  }));
  let at = 0;
  const rects = parts.map(({ name, width }) => {
    const start = directionOf(language) === 'rtl' ? 100 - at - width : at;
    at += width;
    return html`<rect class="${name}" x="${start.toFixed(2)}" width="${width.toFixed(2)}" height="6"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`;
}
