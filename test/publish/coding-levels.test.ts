import { mofnePayroll } from '../../lambdas/contracts/feeds/mofne-payroll.ts';
import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { codingLevelsTable } from '../../lambdas/publish/data-quality/coding-levels-table.ts';
import { withheldOf } from '../../lambdas/publish/data-quality/withheld-of.ts';
import type { ReleaseFacts } from '../../lambdas/publish/release-facts.ts';
import { aSubmission } from '../model/submission-factory.ts';

/** The rows of contributions and the payroll, where contributions have so many rows at 4, 3, 2, 1 and no digits. */
function tableOf(
  counts: readonly number[],
  { doubtful = 0, model = 0, sound = 0, context = 0, decided = 0 } = {},
) {
  const [four = 0, three = 0, two = 0, one = 0, none = 0] = counts;
  const titles = aSubmission({
    titled: {
      digits: { '4': four, '3': three, '2': two, '1': one, '0': none },
      by: {
        rules: four + three + two + one - model - sound - context - decided,
        model,
        sound,
        context,
        decided,
      },
    },
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

test('the share coded at each level, by each way, and in doubt, of feeds with titles alone', () => {
  const more = { doubtful: 250, model: 260, sound: 40, context: 120, decided: 80 };
  expect(tableOf([800, 100, 50, 30, 20], more)).toEqual([[1000, 80, 10, 5, 3, 2, 48, 26, 4, 12, 8, 25]]);
});

test('a share of few rows is withheld, and another with it', () => {
  const few = { doubtful: 3, model: 54 };
  expect(tableOf([800, 0, 4, 50, 146], few)).toEqual([
    [1000, 80, 0, null, null, 14.5, 80, 5.5, 0, 0, 0, null],
  ]);
  expect(tableOf([900, 0, 0, 0, 100], { decided: 5 })).toEqual([
    [1000, 90, 0, 0, 0, 10, null, 0, 0, 0, null, 0],
  ]);
  expect(tableOf([0, 0, 0, 0, 6])).toEqual([new Array(12).fill(null)]);
});

test('titles without a code that are few in one half of the row are told in neither', () => {
  const [row = []] = tableOf([900, 0, 0, 92, 8], { model: 92 });
  expect(row).toEqual([1000, 90, 0, 0, null, null, 90, null, 0, 0, 0, 0]);
  // the few go with the smallest that are coded, and cannot then be had from the other half
  const [both = []] = tableOf([980, 0, 0, 4, 16], { model: 4 });
  expect([both[4], both[5], both[7]]).toEqual([null, expect.anything(), null]);
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
