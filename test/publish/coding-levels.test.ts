import { mofnePayroll } from '../../lambdas/contracts/feeds/mofne-payroll.ts';
import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { codingLevelsTable } from '../../lambdas/publish/data-quality/coding-levels-table.ts';
import { withheldOf } from '../../lambdas/publish/data-quality/withheld-of.ts';
import type { ReleaseFacts } from '../../lambdas/publish/release-facts.ts';
import { aSubmission } from '../model/submission-factory.ts';

/** The rows of contributions and the payroll, where contributions have so many rows at 4, 3, 2, 1 and no digits. */
function tableOf(counts: readonly number[], doubtful = 0) {
  const [four = 0, three = 0, two = 0, one = 0, none = 0] = counts;
  const titles = aSubmission({
    titled: { '4': four, '3': three, '2': two, '1': one, '0': none },
    findings: [
      { code: 'occupation.doubtful', severity: 'warn', field: 'occupation', count: doubtful, rows: [] },
    ],
  });
  const payroll = aSubmission({ agency: 'mofne', feed: 'payroll' });
  const facts = {
    manifest: {
      period: '2026-09',
      inputs: [
        { feed: 'sio/contributions', period: '2026-09', sha256: [titles.sha256] },
        { feed: 'mofne/payroll', period: '2026-09', sha256: [payroll.sha256] },
      ],
    },
    contracts: [sioContributions, mofnePayroll],
    profile: bahrain,
    submissions: [titles, payroll],
  } as unknown as ReleaseFacts; // what the table reads of the facts
  return codingLevelsTable(facts).rows.map(({ cells }) =>
    cells.slice(1).map((cell) => cell.kind === 'measure' && cell.figure.value),
  );
}

test('the share coded at each level, and in doubt, of feeds with titles alone', () => {
  expect(tableOf([800, 100, 50, 30, 20], 250)).toEqual([[1000, 80, 10, 5, 3, 2, 25]]);
});

test('a level of few rows is withheld, and another with it', () => {
  expect(tableOf([800, 0, 4, 50, 146], 3)).toEqual([[1000, 80, 0, null, null, 14.5, null]]);
  expect(tableOf([0, 0, 0, 0, 6])).toEqual([[null, null, null, null, null, null, null]]);
});

test.each([
  [[90, 20, 15, 12, 30], [], 'none is few'],
  [[90, 20, 3, 12, 30], [2, 3], 'the smallest goes with it'],
  [[90, 4, 3, 0, 30], [0, 1, 2], 'few together are few'],
  [[90, 8, 7, 0, 30], [1, 2], 'several that are enough together'],
  [[0, 0, 4, 0, 30], [2, 4], 'the last goes last'],
  [[0, 0, 4, 0, 0], [0, 1, 2, 3, 4], 'nothing is left to hide among'],
])('of %j are withheld %j: %s', (counts, places) => {
  expect([...withheldOf(counts, 10)].sort()).toEqual(places);
});
