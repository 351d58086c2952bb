import { howMuch } from '../../lambdas/publish/data-quality/breach-size.ts';

test.each([
  ['hold.rows-changed', '1000', '700', '100% → 70%'],
  ['hold.rows-changed', '0', '700', '100% → ∞'],
  ['hold.fewer-rows', '3', '2', '100% → 67%'],
  ['hold.total-changed', '400000000000000000000', '1000000000000000000000', '100% → 250%'],
  ['hold.share-changed', '12.4', '24.6', '12% → 25%'],
  ['hold.few-accepted', null, '45.0', '45%'],
  ['hold.same-bytes-other-period', null, '2026-10', ''],
])('%s from %s to %s is %j', (code, before, now, expected) => {
  expect(howMuch({ code, detail: null, against: '2026-08', before, now })).toBe(expected);
});
