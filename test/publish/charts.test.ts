import { parseHTML } from 'linkedom';
import { same } from '../../lambdas/page/language.ts';
import type { BarChart, LineChart } from '../../lambdas/publish/charts/chart.ts';
import { drawChart } from '../../lambdas/publish/charts/draw-chart.ts';
import { fitted, textWidth } from '../../lambdas/publish/charts/text-width.ts';
import { known } from '../../lambdas/publish/figure.ts';

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
