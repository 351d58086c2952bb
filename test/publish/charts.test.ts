import { parseHTML } from 'linkedom';
import { type Language, same } from '../../lambdas/page/language.ts';
import type { BarChart, LineChart, MoveChart, RangeChart } from '../../lambdas/publish/charts/chart.ts';
import { drawChart } from '../../lambdas/publish/charts/draw-chart.ts';
import { fitted, textWidth } from '../../lambdas/publish/charts/text-width.ts';
import { type Figure, known } from '../../lambdas/publish/figure.ts';

const bars: BarChart = {
  kind: 'bars',
  id: 'bars',
  title: same('T'),
  unit: same('U'),
  decimals: 0,
  partial: false,
  rows: [
    { label: { ar: 'عام', en: 'Public' }, value: 25 },
    { label: { ar: 'خاص', en: 'Private' }, value: 100 },
  ],
};

function drawn(svg: string) {
  return parseHTML(`<body>${svg}</body>`).document;
}

function rects(svg: string): { x: number; width: number }[] {
  return [...drawn(svg).querySelectorAll('svg.wide rect')].map((rect) => ({
    x: Number(rect.getAttribute('x')),
    width: Number(rect.getAttribute('width')),
  }));
}

test('the same chart is the same bytes', () => {
  expect(drawChart(bars, 'ar')).toBe(drawChart(bars, 'ar'));
});

test('bars are as long as their values', () => {
  const [small, large] = rects(drawChart(bars, 'en'));
  expect((large?.width ?? 0) / (small?.width ?? 1)).toBeCloseTo(4, 5);
});

test('bars start at the left in English and at the right in Arabic', () => {
  const [first, second] = rects(drawChart(bars, 'en'));
  expect(first?.x).toBe(second?.x);
  const [right, other] = rects(drawChart(bars, 'ar'));
  expect((right?.x ?? 0) + (right?.width ?? 0)).toBeCloseTo((other?.x ?? 0) + (other?.width ?? 0), 5);
});

test('a wide and a narrow drawing, named apart', () => {
  const svgs = [...drawn(drawChart(bars, 'en')).querySelectorAll('svg')];
  expect(svgs.map((svg) => svg.getAttribute('class'))).toEqual(['plot wide', 'plot narrow']);
  expect(new Set(svgs.map((svg) => svg.getAttribute('aria-labelledby'))).size).toBe(2);
});

test('a month that is not published breaks the line', () => {
  const line = (values: (number | null)[]): LineChart => ({
    ...bars,
    kind: 'line',
    points: values.map((value, index) => ({
      label: same(`M${index}`),
      figure: value === null ? { value, status: 'suppressed' } : known(value),
    })),
  });
  const starts = (chart: LineChart) =>
    (drawn(drawChart(chart, 'en')).querySelector('svg.wide path')?.getAttribute('d')?.match(/M/g) ?? [])
      .length;
  expect(starts(line([5, 6, 7]))).toBe(1);
  expect(starts(line([5, 6, null, 7, 8]))).toBe(2);
});

test('a long label is cut to its room', () => {
  const label = 'Software and applications developers and analysts not elsewhere classified';
  const cut = fitted(label, 200);
  expect(cut.endsWith('…')).toBe(true);
  expect(textWidth(cut)).toBeLessThanOrEqual(200);
  expect(fitted('Cooks', 200)).toBe('Cooks');
});

test('bars are drawn against references, which the scale takes in and whose names stand above', () => {
  const against = drawChart({ ...bars, references: [{ label: same('Line 200'), value: 200 }] }, 'en');
  const [, large] = rects(against);
  const [, alone] = rects(drawChart(bars, 'en'));
  expect((alone?.width ?? 0) / (large?.width ?? 1)).toBeCloseTo(2, 1);
  expect(drawn(against).querySelector('svg.wide')?.textContent).toContain('Line 200');
});

describe('a span', () => {
  const least = (value: number) => known(value, 'at-least');
  const drawnSpan = (language: Language, [low, middle, high]: readonly [Figure, Figure, Figure]) => {
    const label = { ar: 'نساء', en: 'Women' };
    const chart: RangeChart = { ...bars, kind: 'ranges', rows: [{ label, low, middle, high }] };
    const svg = drawn(drawChart(chart, language)).querySelector('svg.wide');
    const line = [...(svg?.querySelectorAll('line') ?? [])].find(
      (each) => each.getAttribute('x1') !== each.getAttribute('x2'),
    );
    const head = svg?.querySelector('path');
    return {
      ends: ['x1', 'x2'].map((end) => Number(line?.getAttribute(end))).sort((a, b) => a - b),
      tip: head == null ? null : tipOf(head),
      dot: svg?.querySelector('circle')?.parentElement?.getAttribute('fill'),
      text: svg?.textContent ?? '',
      description: svg?.querySelector('desc')?.textContent,
    };
  };
  /** Where an arrow head points to: the corner away from the other two. */
  const tipOf = (head: { getAttribute(name: string): string | null }): number => {
    const at = Number(head.getAttribute('transform')?.match(/translate\(([\d.]+)/)?.[1]);
    const corners = [...(head.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) =>
      Number(x),
    );
    return at + corners.reduce((far, x) => (Math.abs(x) > Math.abs(far) ? x : far), 0);
  };

  test('of known values has two ends and a full dot', () => {
    const { tip, dot, text, description } = drawnSpan('en', [known(3), known(6), known(12)]);
    expect([tip, dot]).toEqual([null, 'var(--series-1)']);
    expect(text).not.toContain('≥');
    expect(description).toBe('The same figures are in the accompanying table.');
  });

  test('whose high value is a lower bound ends in an arrow head, the way the language is read', () => {
    const span = [known(3), known(6), least(13)] as const;
    const english = drawnSpan('en', span);
    expect(english.tip).toBeGreaterThan(english.ends[1] ?? 0);
    expect(english.dot).toBe('var(--series-1)');
    expect(english.description).toContain('known only as “at least”: Women: upper end ≥ 13.');
    const arabic = drawnSpan('ar', span);
    expect(arabic.tip).toBeLessThan(arabic.ends[0] ?? 0);
    expect(arabic.description).toContain('«على الأقل»: نساء: الطرف الأعلى ≥ 13.');
  });

  test('whose middle value is one too has a hollow dot and says so, mirrored in Arabic as tables are', () => {
    const span = [known(3), least(13), least(13)] as const;
    expect(drawnSpan('en', span)).toMatchObject({
      dot: 'var(--paper)',
      text: expect.stringContaining('≥ 13'),
      description: expect.stringContaining('Women: middle value ≥ 13, upper end ≥ 13.'),
    });
    expect(drawnSpan('ar', span).text).toContain('\u2067≥ 13\u2069');
  });

  test('without known ends is open at its middle value', () => {
    const none = { value: null, status: 'suppressed' } as const;
    expect(drawnSpan('en', [none, least(13), none])).toMatchObject({
      dot: 'var(--paper)',
      tip: expect.any(Number),
    });
    expect(drawnSpan('en', [none, known(12), least(13)])).toMatchObject({
      dot: 'var(--series-1)',
      tip: null,
    });
  });
});

describe('moves', () => {
  const moves: MoveChart = {
    ...{
      kind: 'moves',
      id: 'moves',
      title: same('T'),
      unit: same('U'),
      decimals: 1,
      fromZero: true,
      partial: false,
    },
    rows: [
      { label: same('First'), low: 20, high: 40, before: 30, now: 80 },
      { label: same('Second'), low: null, high: null, before: 50, now: 10 },
    ],
  };
  const dots = (svg: string) =>
    [...drawn(svg).querySelectorAll('svg.wide circle')].map((dot) => ({
      x: Number(dot.getAttribute('cx')),
      filled: dot.closest('g')?.getAttribute('fill') !== 'var(--paper)',
    }));

  test('a hollow dot is before, a full one is now, on one scale', () => {
    const [before, , now, other] = dots(drawChart(moves, 'en'));
    expect([before?.filled, now?.filled]).toEqual([false, true]);
    expect((now?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(((now?.x ?? 0) - (other?.x ?? 0)) * (50 / 70), 5);
  });

  test('run the other way in Arabic', () => {
    const [before, , now] = dots(drawChart(moves, 'ar'));
    expect(before?.x).toBeGreaterThan(now?.x ?? Number.NaN);
  });

  test('the usual span is drawn where there is one, and names and number are', () => {
    const wide = drawn(drawChart(moves, 'en')).querySelector('svg.wide');
    expect(wide?.querySelectorAll('[stroke="var(--muted)"] line')).toHaveLength(1);
    expect([...(wide?.querySelectorAll('text') ?? [])].map((text) => text.textContent)).toEqual(
      expect.arrayContaining(['First', 'Second', '80.0', '10.0']),
    );
    expect(wide?.querySelector('title')?.textContent).toBe('T (U)');
  });

  test('without a zero the scale spans what is drawn', () => {
    const at = (fromZero: boolean) => dots(drawChart({ ...moves, fromZero }, 'en'))[3]?.x ?? Number.NaN;
    expect(at(false)).toBeLessThan(at(true));
  });
});
