import fc from 'fast-check';
import { codeMatcher } from '../../lambdas/contracts/codelists/match-code.ts';
import { nearCoder } from '../../lambdas/contracts/codelists/near-code.ts';
import { profileNamed } from '../../lambdas/profile/profiles.ts';
import { entities } from '../../lambdas/profile/saudi-arabia/entities.ts';
import { saudiArabia } from '../../lambdas/profile/saudi-arabia.ts';
import { checkBySql } from './check-by-sql.ts';

const { identity } = saudiArabia;

/** Made-up numbers, their check digits worked out by hand, and whether they can be valid. */
const NUMBERS: readonly [string, boolean][] = [
  // the leading digit counts double: 2 and 8 make 10, 4 and 6 too
  ['1000000008', true],
  ['2000000006', true],
  // 2 + 0 + 2 + 3 + 8 + 5 + 3 (of 12) + 7 + 7 (of 16) make 37, and 3 make 40
  ['1013456783', true],
  ['1013456782', false],
  ['1000000000', false],
  ['3000000004', false],
  ['0000000000', false],
  ['100000008', false],
  ['10000000080', false],
  ['100000000O', false],
  ['١٠٠٠٠٠٠٠٠٨', false],
  ['1000000008\n', false],
  ['', false],
];

describe('the check of identity numbers', () => {
  const bySql = checkBySql(identity);

  test('takes ten digits, the first 1 or 2, whose Luhn sum ends in zero, in code and in SQL', async () => {
    const expected = NUMBERS.map(([, valid]) => valid);
    expect(NUMBERS.map(([number]) => identity.valid(number))).toEqual(expected);
    expect(await bySql(NUMBERS.map(([number]) => number))).toEqual(expected);
  });

  test('is the same in code and in SQL, and one number in ten that is shaped right is right', async () => {
    const shaped = fc.integer({ min: 1_000_000_000, max: 2_999_999_999 }).map(String);
    const any = fc.string({ unit: fc.constantFrom(...'0123456789', '٣', 'a', ' ', '\n'), maxLength: 12 });
    let seen = { shaped: 0, valid: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(shaped, shaped, any), { minLength: 50, maxLength: 200 }),
        async (numbers) => {
          const valid = numbers.map(identity.valid);
          expect(await bySql(numbers)).toEqual(valid);
          seen = {
            shaped: seen.shaped + numbers.filter((number) => /^[12]\d{9}$/.test(number)).length,
            valid: seen.valid + valid.filter(Boolean).length,
          };
        },
      ),
      { numRuns: 50, seed: 11 },
    );
    expect(seen.valid / seen.shaped).toBeGreaterThan(0.08);
    expect(seen.valid / seen.shaped).toBeLessThan(0.12);
  });

  test('a wrong digit never goes unseen', () => {
    const valid = fc.integer({ min: 100_000_000, max: 299_999_999 }).map(withCheckDigit);
    fc.assert(
      fc.property(valid, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, at, more) => {
        expect(identity.valid(number)).toBe(true);
        const digit = (Number(number[at]) + more) % 10;
        expect(identity.valid(`${number.slice(0, at)}${digit}${number.slice(at + 1)}`)).toBe(false);
      }),
    );
  });
});

test('amounts are in hundredths of a riyal', () => {
  expect(saudiArabia.currency).toMatchObject({ code: 'SAR', decimals: 2 });
  // social insurance takes wages up to 45 000 riyals
  expect(saudiArabia.wageCeiling).toBe(45_000 * 10 ** saudiArabia.currency.decimals);
});

test('nationals and the time zone are named as their standards have it', () => {
  expect(saudiArabia.country).toBe('SAU');
  expect(new Intl.DateTimeFormat('en', { timeZone: saudiArabia.timeZone }).resolvedOptions().timeZone).toBe(
    'Asia/Riyadh',
  );
});

test('the profile is found by its name, and no other is found by the names of objects', () => {
  expect(profileNamed('saudi-arabia')).toBe(saudiArabia);
  expect(() => profileNamed('constructor')).toThrow(/one of bahrain, saudi-arabia/);
});

/** The nine digits with the tenth that makes them valid: the one of ten that the check lets pass. */
function withCheckDigit(nine: number): string {
  const tried = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(identity.valid);
  expect(tried).toHaveLength(1);
  return tried[0] ?? '';
}

describe('government entities', () => {
  const match = codeMatcher(entities);

  test.each([
    ['وزارة الإسكان', 'ministry-of-municipalities-housing'],
    ['Ministry of Municipal and Rural Affairs', 'ministry-of-municipalities-housing'],
    ['وزارة التعليم العالي', 'ministry-of-education'],
    ['المؤسسة العامة للتقاعد', 'general-organization-social-insurance'],
    ['الهيئة العامة للجمارك', 'zakat-tax-customs-authority'],
    ['SAGIA', 'ministry-of-investment'],
    ['الهيئة العامة للسياحة والتراث الوطني', 'ministry-of-tourism'],
    ['جامعة الملك عبد العزيز', 'king-abdulaziz-university'],
  ])('%s is found under what it went into, or is written as', (written, entity) => {
    expect(match(written)).toBe(entity);
  });

  test.each(['وزارة الثقافة والإعلام', 'Ministry of Energy, Industry and Mineral Resources'])(
    '%s was divided, and is none',
    (written) => {
      expect(match(written)).toBeNull();
      expect(nearCoder(entities)(written)).toBeNull();
    },
  );
});
