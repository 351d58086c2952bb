import { falseAlarms } from '../../bin/bench/watch/false-alarms.ts';
import { foundIn, isOf } from '../../bin/bench/watch/recall.ts';
import { anomalies } from '../../seeds/generator/parameters/anomalies.ts';

const END = '2026-09';

test('of clean histories less than one feed and month in fifty is told of', () => {
  const { feedMonths, told } = falseAlarms([11, 12], { persons: 3_000, months: 26, end: END });
  expect(feedMonths).toBeGreaterThan(300);
  expect(told / feedMonths).toBeLessThan(0.02);
});

test.each([21, 22, 23])('every planted shift is found and nothing in other feeds, seed %i', (seed) => {
  const found = foundIn({ seed, persons: 6_000, months: 15, end: END }, anomalies);
  for (const planted of anomalies) expect(found.some((each) => isOf(each, planted))).toBe(true);
  expect(found.filter(({ feed }) => anomalies.every((each) => each.feed !== feed))).toEqual([]);
});

test('what is planted leads: the most unusual findings are the planted ones', () => {
  const found = foundIn({ seed: 24, persons: 6_000, months: 15, end: END }, anomalies.slice(0, 3));
  const [first] = found;
  expect(first !== undefined && anomalies.some((each) => isOf(first, each))).toBe(true);
});
