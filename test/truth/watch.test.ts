import { falseAlarms } from '../../bin/bench/watch/false-alarms.ts';
import { foundIn, isOf } from '../../bin/bench/watch/recall.ts';
import { byCause } from '../../lambdas/measure/by-cause.ts';
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

test('every finding lies outside what its history would have, which the month before lies in', () => {
  const found = foundIn({ seed: 25, persons: 6_000, months: 15, end: END }, anomalies);
  const told = found.filter(({ usual }) => usual.length > 0);
  expect(told.length).toBeGreaterThan(3);
  for (const { usual, now } of told)
    expect(usual.some(({ low, high }) => low - 1 < now && now < high + 1)).toBe(false);
  const planted = told.filter((each) => anomalies.some((one) => isOf(each, one)));
  for (const { usual, before } of planted)
    expect(usual.some(({ low, high }) => low <= before && before <= high)).toBe(true);
});

test('what is planted into two feeds stands together', () => {
  const [first] = anomalies;
  if (first?.code !== 'anomaly.share') throw new Error('The first planted shift is that of a code.');
  const planted = [first, { ...first, feed: 'sio/contributions' }];
  const found = foundIn({ seed: 26, persons: 6_000, months: 15, end: END }, planted);
  const sorted = byCause(found.map((anomaly) => ({ anomaly, registrations: [] })));
  const at = sorted.findIndex(({ anomaly }) => anomaly.category === 'NPL');
  const pair = sorted.slice(at, at + 2);
  expect(pair.map(({ anomaly }) => anomaly.feed).sort()).toEqual(['lmra/permits', 'sio/contributions']);
  expect(pair.map(({ follows, seenIn }) => [follows, seenIn.length])).toEqual([
    [false, 1],
    [true, 0],
  ]);
  expect(pair.every(({ anomaly }) => anomaly.category === 'NPL')).toBe(true);
});

test('what is planted leads: the most unusual findings are the planted ones', () => {
  const found = foundIn({ seed: 24, persons: 6_000, months: 15, end: END }, anomalies.slice(0, 3));
  const [first] = found;
  expect(first !== undefined && anomalies.some((each) => isOf(first, each))).toBe(true);
});
