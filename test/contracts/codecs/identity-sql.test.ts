import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { cleaner, TEXT_MARK } from '../../../lambdas/contracts/codecs/field-codec.ts';
import { IDENTITY_FILLERS, identity, identityDigits } from '../../../lambdas/contracts/codecs/identity.ts';
import {
  identityBlankSql,
  identityDefectSql,
  identityDigitsSql,
  identityRepairedSql,
  identityValidSql,
} from '../../../lambdas/contracts/codecs/identity-sql.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';
import { dayFirst } from './clean-with.ts';

const ASCII = '0123456789';
const SCRIPTS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';
const OTHERS = `'".,;/\\%_$()[]{}+*?^|#٬٫ABCxyzهـأبعبد߀\uFFFD\uFFFD\uFFFD\uFFFD०０①²\u200C\u200D\u180E\u0085\u0001é😀`;

/** Numbers nearly right, so that valid ones, short ones and long ones all come often. */
const nearly = fc.array(fc.constantFrom(...ASCII, ...ASCII, ...SCRIPTS), { minLength: 5, maxLength: 11 });
const dated = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 99999 }))
  .map(([year, month, rest]) => [
    ...`${year}`.padStart(2, '0'),
    ...`${month}`.padStart(2, '0'),
    ...`${rest}`,
  ]);
const strewn = fc
  .tuple(
    fc.oneof(nearly, dated),
    fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...IDENTITY_FILLERS)), { maxLength: 4 }),
  )
  .map(([digits, fillers]) => {
    for (const [at, filler] of fillers) digits.splice(at, 0, filler);
    return digits.join('');
  });
const anything = fc
  .array(fc.constantFrom(...ASCII, ...SCRIPTS, ...IDENTITY_FILLERS, ...OTHERS), { maxLength: 14 })
  .map((marks) => marks.join(''));
const blank = fc
  .array(fc.constantFrom(...' \t\n\v\f\r\u00A0\u2003\u3000\uFEFF\u200B'), { maxLength: 4 })
  .map((marks) => marks.join(''));
const spreadsheet = fc
  .tuple(
    fc.constantFrom("'-", "'=", "'", '-', ' ', ''),
    fc.oneof(
      dated.map((digits) => digits.join('')),
      nearly.map(inText),
    ),
  )
  .chain(([mark, digits]) =>
    fc
      .constantFrom('', '', '.0', '.00', '.5', '.', '.0 ', '.٠', '.0.0')
      .map((end) => `${mark}${digits}${end}`),
  );
const shortened = fc
  .tuple(
    fc.nat(9),
    fc.constantFrom('', '.00101', ',5', '.0'),
    fc.constantFrom('E+08', 'e+8', 'E+08 ', 'E08', 'E+0008'),
  )
  .map((parts) => parts.join(''));
const texts = fc.array(fc.oneof(strewn, strewn, anything, blank, spreadsheet, shortened), {
  minLength: 200,
  maxLength: 400,
});

function inText(marks: readonly string[]): string {
  return marks.join('');
}

interface Answer {
  readonly digits: string | null;
  readonly defect: string | null;
  readonly valid: boolean;
  readonly blank: boolean;
  readonly repaired: boolean;
}

const clean = cleaner(identity(), dayFirst);

function byCodec(raw: string): Answer {
  const { defect, fix } = clean(raw);
  return {
    digits: identityDigits(raw.replace(TEXT_MARK, ''), bahrain),
    defect,
    valid: defect === null,
    blank: defect === 'value.missing',
    repaired: fix === 'identity.restored',
  };
}

async function bySql(connection: DuckDBConnection, raws: readonly string[]): Promise<Answer[]> {
  await connection.run('CREATE OR REPLACE TABLE raw (nr INTEGER, text VARCHAR)');
  const appender = await connection.createAppender('raw');
  for (const [at, text] of raws.entries()) {
    appender.appendInteger(at);
    appender.appendVarchar(text);
    appender.endRow();
  }
  appender.closeSync();
  const valid = identityValidSql('digits', bahrain);
  const reader = await connection.runAndReadAll(
    `WITH d AS (SELECT nr, text, ${identityDigitsSql('text', bahrain)} AS digits FROM raw)
     SELECT digits, ${valid}, ${identityBlankSql('text')}, ${valid} AND ${identityRepairedSql('text', 'digits')},
            ${identityDefectSql('text', valid)}
     FROM d ORDER BY nr`,
  );
  return reader.getRows().map(([digits, sound, empty, repaired, defect]) => ({
    digits: typeof digits === 'string' ? digits : null,
    defect: typeof defect === 'string' ? defect : null,
    valid: sound === true,
    blank: empty === true,
    repaired: repaired === true,
  }));
}

describe('identity numbers in SQL and in the codec', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  });
  afterAll(() => connection.closeSync());

  test('come to the same for any text: digits, validity, blankness, repair', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (raws) => {
        expect(await bySql(connection, raws)).toEqual(raws.map(byCodec));
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  });

  test('are tried on enough of every kind', () => {
    const answers = fc.sample(texts, { numRuns: 10, seed: 7 }).flat().map(byCodec);
    expect(answers.filter(({ valid }) => valid).length).toBeGreaterThan(200);
    expect(answers.filter(({ digits, valid }) => digits !== null && !valid).length).toBeGreaterThan(200);
    expect(answers.filter(({ defect }) => defect === 'value.digits-lost').length).toBeGreaterThan(50);
    expect(answers.filter(({ defect }) => defect === 'value.damaged').length).toBeGreaterThan(20);
    expect(answers.filter(({ repaired }) => repaired).length).toBeGreaterThan(100);
    expect(answers.filter(({ valid, repaired }) => valid && !repaired).length).toBeGreaterThan(50);
    expect(answers.filter(({ blank: empty }) => empty).length).toBeGreaterThan(100);
  });

  test('know a missing column value as neither', async () => {
    const reader = await connection.runAndReadAll(
      `SELECT ${identityDigitsSql('text', bahrain)}, ${identityValidSql('text', bahrain)} FROM (SELECT NULL::VARCHAR AS text)`,
    );
    expect(reader.getRows()).toEqual([[null, false]]);
  });
});
