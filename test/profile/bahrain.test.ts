import fc from 'fast-check';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { profileNamed } from '../../lambdas/profile/profiles.ts';
import { checkBySql } from './check-by-sql.ts';

const { identity } = bahrain;

/** Made-up numbers, and whether the month they start with can be one. */
const NUMBERS: readonly [string, boolean][] = [
  ['990112345', true],
  ['991212345', true],
  ['000100000', true],
  ['990012345', false],
  ['991312345', false],
  ['99011234', false],
  ['9901123456', false],
  ['', false],
  ['99O112345', false],
  ['٩٩٠١١٢٣٤٥', false],
  ['990112345\n', false],
  ['\n990112345', false],
  [' 990112345', false],
];

describe('the check of identity numbers', () => {
  const bySql = checkBySql(identity);

  test('takes nine digits with a month in them, in code and in SQL', async () => {
    const expected = NUMBERS.map(([, valid]) => valid);
    expect(NUMBERS.map(([number]) => identity.valid(number))).toEqual(expected);
    expect(await bySql(NUMBERS.map(([number]) => number))).toEqual(expected);
  });

  test('is the same in code and in SQL', async () => {
    const digits = (length: number) =>
      fc.array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length });
    const number = fc.oneof(
      digits(9).map((each) => each.join('')),
      fc
        .tuple(fc.nat(14), digits(5))
        .map(([month, rest]) => `99${`${month}`.padStart(2, '0')}${rest.join('')}`),
      fc.string({ unit: fc.constantFrom(...'0123456789', '٣', '٠', 'a', ' ', '\n'), maxLength: 11 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 100 }), async (numbers) => {
        expect(await bySql(numbers)).toEqual(numbers.map(identity.valid));
      }),
      { numRuns: 50 },
    );
  });

  test('no number of another length is valid', () => {
    const others = NUMBERS.filter(([number]) => number.length !== identity.digits);
    expect(others.filter(([number]) => identity.valid(number))).toEqual([]);
    expect(identity.digits).toBe(9);
  });
});

test('amounts are in thousandths of a dinar', () => {
  expect(bahrain.currency).toMatchObject({ code: 'BHD', decimals: 3 });
  // social insurance takes wages up to 4 000 dinars
  expect(bahrain.wageCeiling).toBe(4000 * 10 ** bahrain.currency.decimals);
});

test('there is at least one bucket, and originals are kept no shorter than what was set aside of them', () => {
  expect(Number.isSafeInteger(bahrain.buckets) && bahrain.buckets > 0).toBe(true);
  const { landing, quarantine } = bahrain.retentionDays;
  expect(quarantine).toBeGreaterThan(0);
  expect(landing).toBeGreaterThanOrEqual(quarantine);
});

test('nationals and the time zone are named as their standards have it', () => {
  expect(bahrain.country).toBe('BHR');
  expect(new Intl.DateTimeFormat('en', { timeZone: bahrain.timeZone }).resolvedOptions().timeZone).toBe(
    'Asia/Bahrain',
  );
});

test('a profile is found by its name; another name is refused with the known ones', () => {
  expect(profileNamed('bahrain')).toBe(bahrain);
  expect(() => profileNamed('atlantis')).toThrow(/Set MAHARAT_PROFILE to one of bahrain/);
});
