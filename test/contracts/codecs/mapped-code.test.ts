import { code } from '../../../lambdas/contracts/codecs/code.ts';
import { type CodecContext, cleaner } from '../../../lambdas/contracts/codecs/field-codec.ts';
import { occupation } from '../../../lambdas/contracts/codecs/occupation.ts';
import { reviewKey } from '../../../lambdas/contracts/codecs/review-key.ts';
import { codeListsIn } from '../../../lambdas/contracts/codelists/index.ts';
import { isco08 } from '../../../lambdas/contracts/codelists/isco-08.ts';
import { sector } from '../../../lambdas/contracts/codelists/sector.ts';
import { type Mappings, NO_CODE } from '../../../lambdas/model/mappings.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';

const under = (mappings: Mappings): CodecContext => ({
  profile: bahrain,
  dateOrder: 'dmy',
  mapping: (list, key) => mappings[list]?.[key],
});

test('a decision wins over every rule, whatever the writing of the text', () => {
  const clean = cleaner(
    code(sector),
    under({ [sector.id]: { 'semi government': 'public', private: 'public' } }),
  );
  expect(clean('Semi-Government')).toMatchObject({
    value: 'public',
    defect: null,
    fix: 'code.matched',
    doubt: null,
  });
  expect(clean('  SEMI government')).toMatchObject({ value: 'public', defect: null });
  expect(clean('Private').value).toBe('public');
  expect(clean('Public')).toMatchObject({ value: 'public', fix: null });
  expect(clean('Whatever sector').defect).toBe('code.unknown');
});

test('a decision of a title gives its unit group', () => {
  const clean = cleaner(occupation(), under({ [isco08.id]: { 'zzz wrangler': '6121' } }));
  expect(clean('Zzz wrangler')).toMatchObject({ value: '6121', defect: null, fix: null });
  expect(clean('Zzz qwyx').defect).toBe('occupation.uncoded');
});

test('a text decided to have no code is as good as blank', () => {
  const clean = cleaner(code(sector), under({ [sector.id]: { unknown: NO_CODE } }));
  expect(clean('unknown')).toMatchObject({ value: null, defect: 'value.missing' });
  expect(
    [...codeListsIn(bahrain).values()].flatMap(({ codes }) => codes).filter((each) => each.code === NO_CODE),
  ).toEqual([]);
});

test('a key holds nothing of a person, and tells masked texts from others', () => {
  expect(reviewKey('Driver of Ahmed Hassan (33123456)', bahrain)).toBe('driver of … …');
  expect(reviewKey('Driver of', bahrain)).toBe('driver of');
  expect(reviewKey('Ahmed Hassan', bahrain)).toBe('');
  const long = 'كاتب '.repeat(100);
  expect(reviewKey(long, bahrain)).toHaveLength(180 + 1 + 16);
  expect(reviewKey(long, bahrain)).not.toBe(reviewKey(`${long} آخر`, bahrain));
  const clean = cleaner(occupation(), under({ [isco08.id]: { 'zzz of …': '6121' } }));
  expect(clean('Zzz of Fatima Ali').value).toBe('6121');
});
