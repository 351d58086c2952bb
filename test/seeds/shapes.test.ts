import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contractFor, contracts } from '../../lambdas/contracts/index.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { landingPath } from '../../seeds/generator/arrivals.ts';
import { makeSet } from './make-set.ts';
import { readRows } from './read-rows.ts';

const PERSON_HEADERS = ['الرقم الشخصي', 'CPR', 'cpr', 'Personal Number'];
const feeds = contracts.map(({ agency, feed }) => `${agency}/${feed}`);

describe.each(['none', 'usual', 'heavy'] as const)('files with %s dirt', (dirt) => {
  const { folder, truth } = makeSet({ dirt, persons: 900 });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('come from all fourteen feeds', () => {
    expect([...new Set(truth.submissions.map(({ agency, feed }) => `${agency}/${feed}`))].sort()).toEqual(
      [...feeds].sort(),
    );
  });

  test.each(truth.submissions.map((submission) => [landingPath(submission), submission] as const))(
    '%s holds the rows that the truth counts',
    (path, submission) => {
      const { rows } = submission;
      expect(readRows(submission, join(folder, path))).toHaveLength(rows.read);
      expect(rows.clean + rows.repairable + rows.beyondRepair + rows.duplicate).toBe(rows.read);
    },
  );
});

describe('files without dirt', () => {
  const { folder, truth } = makeSet({ dirt: 'none', persons: 900 });
  afterAll(() => rmSync(folder, { recursive: true }));
  const files = truth.submissions.map((submission) => ({
    feed: `${submission.agency}/${submission.feed}`,
    contract: contractFor(`${submission.agency}/${submission.feed}`),
    rows: readRows(submission, join(folder, landingPath(submission))),
  }));

  test('are all clean, each with its key once', () => {
    for (const { rows } of truth.submissions) expect(rows.clean).toBe(rows.read);
    for (const { contract, rows } of files) {
      const columns = (contract?.key ?? []).map((name) => [
        name,
        ...(contract?.fields.find((field) => field.name === name)?.aliases ?? []),
      ]);
      const keys = rows.map((row) =>
        columns.map((names) => names.map((name) => row[name] ?? '').join('')).join('|'),
      );
      expect(new Set(keys).size).toBe(rows.length);
      expect(keys.every((key) => /[^|]/.test(key))).toBe(true);
    }
  });

  test('have valid identity numbers only', () => {
    const numbers = files.flatMap(({ rows }) =>
      rows.flatMap((row) => PERSON_HEADERS.flatMap((header) => row[header] ?? [])),
    );
    expect(numbers.length).toBeGreaterThan(3000);
    const digits = numbers.map((number) =>
      number.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
    );
    expect(digits.filter((number) => !bahrain.identity.valid(number))).toEqual([]);
  });

  test('show everything that is so', () => {
    expect(truth.observable).toEqual(truth.population);
  });
});
