import fc from 'fast-check';
import { z } from 'zod';
import { boolean } from '../../../lambdas/contracts/codecs/boolean.ts';
import { code } from '../../../lambdas/contracts/codecs/code.ts';
import { date } from '../../../lambdas/contracts/codecs/date.ts';
import { decimal } from '../../../lambdas/contracts/codecs/decimal.ts';
import { cleaner, type FieldCodec } from '../../../lambdas/contracts/codecs/field-codec.ts';
import { identity } from '../../../lambdas/contracts/codecs/identity.ts';
import { integer } from '../../../lambdas/contracts/codecs/integer.ts';
import { money } from '../../../lambdas/contracts/codecs/money.ts';
import { reference, text } from '../../../lambdas/contracts/codecs/text.ts';
import { isic } from '../../../lambdas/contracts/codelists/isic.ts';
import { governorate } from '../../../lambdas/contracts/codelists/national.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';
import { dayFirst } from './clean-with.ts';

const DIGITS = fc.constantFrom(...'0123456789٠١٢٣٤٥٦٧٨٩۰۱۹');
const SIGNS = fc.constantFrom(...` -/.,'٬٫+:TZ\u00A0\u200F\u0640\u200D\u064B`);
const LETTERS = fc.constantFrom(...'ABDHabcéابتهـدينارمأإﻻﷺ😀');
const mixed = fc
  .array(
    fc.oneof(
      { arbitrary: DIGITS, weight: 5 },
      { arbitrary: SIGNS, weight: 2 },
      { arbitrary: LETTERS, weight: 1 },
    ),
    { maxLength: 14 },
  )
  .map((marks) => marks.join(''));
const dates = fc
  .tuple(
    fc.constantFrom(1350, 1448, 1999, 2024),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.constantFrom('-', '/', '.'),
  )
  .chain(([y, m, d, by]) =>
    fc.constantFrom([y, m, d].join(by), [d, m, y].join(by), `${[y, m, d].join(by)} هـ`),
  );
/** Of either list as often, though one is a hundred times as long. */
const titles = fc.oneof(
  ...[bahrain.lists.governorate, isic].map(({ codes }) =>
    fc.constantFrom(
      ...codes.flatMap(({ code: own, title, aliases }) => [own, title.ar, title.en, ...aliases]),
    ),
  ),
);
const words = fc
  .array(fc.oneof(LETTERS, LETTERS, SIGNS, fc.constantFrom(...'\u0301\n\t\u00AD\uFEFF\u200B')), {
    maxLength: 12,
  })
  .map((marks) => marks.join(''));
const identities = fc
  .tuple(
    fc.integer({ min: 60, max: 99 }),
    fc.integer({ min: 1, max: 13 }),
    fc.integer({ min: 0, max: 99999 }),
  )
  .map(([year, month, rest]) => `${year}${String(month).padStart(2, '0')}${String(rest).padStart(5, '0')}`);
const truths = fc.constantFrom('نعم', 'لا', 'yes', 'No', '1', '0', 'TRUE');
const anything = fc.oneof(
  mixed,
  truths,
  dates,
  titles,
  words,
  identities,
  fc.string({ unit: 'binary', maxLength: 10 }),
);

const CODECS: readonly (readonly [string, FieldCodec])[] = [
  ['text', text()],
  ['reference', reference()],
  ['identity', identity()],
  ['date', date()],
  ['date, day first', date('DD/MM/YYYY')],
  ['integer', integer()],
  ['decimal', decimal({ min: -1e6, max: 1e6, places: 2 })],
  ['money', money()],
  ['money, shortest', money({ min: -1000, written: 'shortest' })],
  ['boolean', boolean({ yes: 'نعم', no: 'لا' })],
  ['governorate', code(governorate)],
  ['activity', code(isic)],
];

describe.each(CODECS)('%s', (_, codec) => {
  const clean = cleaner(codec, dayFirst);
  const written = (value: string | number | boolean) => z.encode(codec.codec(dayFirst), value);

  test('cleans any text without throwing, and its own writing to itself without a repair', () => {
    let cleaned = 0;
    const law = fc.property(anything, (raw) => {
      const { value, defect, fix } = clean(raw);
      expect(value === null).toBe(defect !== null);
      if (value === null) return expect(fix).toBeNull();
      cleaned += 1;
      expect(clean(written(value))).toMatchObject({ value, defect: null, fix: null });
    });
    fc.assert(law, { numRuns: 500 });
    expect(cleaned).toBeGreaterThan(0);
  });
});
