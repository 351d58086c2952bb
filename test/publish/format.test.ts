import { formatDate, formatNumber, formatPeriod, share } from '../../lambdas/page/format.ts';
import { html, leftToRight } from '../../lambdas/page/html.ts';
import { dueDate } from '../../lambdas/publish/data-quality/feed-facts.ts';
import { derive, figureOf, known } from '../../lambdas/publish/figure.ts';
import { cell } from './fixture/cells.ts';

test.each([
  [0, 0, '0'],
  [5, 0, '5'],
  [999, 0, '999'],
  [1_000, 0, '1,000'],
  [708_440, 0, '708,440'],
  [1_234_567, 1, '1,234,567.0'],
  [0.146, 2, '0.15'],
  [-1_525, 0, '\u22121,525'],
  [-0.2, 0, '0'],
])('%d with %d decimals is written %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test('shares are percentages of a whole, and nothing of nothing', () => {
  expect(share(1, 8)).toBe(12.5);
  expect(share(276_258, 276_365, 2)).toBe(99.96);
  expect(share(0, 0)).toBeNull();
});

test('months are written in words in both languages', () => {
  expect(formatPeriod('2026-09', 'en')).toBe('September 2026');
  expect(formatPeriod('2026-09', 'ar')).toBe('سبتمبر 2026');
  expect(formatDate('2026-02-03', 'en')).toBe('3 February 2026');
});

test('a due day beyond the end of the month is its last day', () => {
  expect(dueDate('2026-01', 30)).toBe('2026-02-28');
  expect(dueDate('2026-12', 8)).toBe('2027-01-08');
});

test('a cell that is not published has no value, whatever it carries', () => {
  expect(figureOf({ ...cell('employed', {}, 7), status: 'suppressed' })).toEqual({
    value: null,
    status: 'suppressed',
  });
  expect(figureOf(undefined).status).toBe('absent');
});

test('a figure made of a suppressed one is suppressed', () => {
  const hidden = figureOf(cell('employed', {}, null));
  expect(derive(known(3), hidden, (a, b) => a - b).status).toBe('suppressed');
  expect(derive(hidden, known(3), (a, b) => a - b).status).toBe('suppressed');
  expect(derive(known(3), known(0), share).status).toBe('not-applicable');
});

test('text is escaped, markup is not', () => {
  expect(html`<p title="${'"'}">${'<b> & '}${leftToRight('−5')}${null}${false}</p>`.text).toBe(
    '<p title="&quot;">&lt;b&gt; &amp; <bdi dir="ltr">−5</bdi></p>',
  );
});
