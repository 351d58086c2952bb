import fc from 'fast-check';
import { compositionName } from '../../lambdas/model/composition.ts';
import { decideStanding } from '../../lambdas/model/standing.ts';
import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import { COMPARED, measured, overridden } from './compared.ts';
import { aSubmission } from './submission-factory.ts';

const key = (submission: SubmissionRecord) => `${submission.period} ${submission.kind} ${submission.sha256}`;

const record = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    period: fc.constantFrom('2026-07', '2026-08', '2026-09'),
    kind: fc.constantFrom('full' as const, 'full' as const, 'supplement' as const, 'withdraw' as const),
    read: fc.constantFrom(500, 790, 800, 1000, 1300),
    revision: fc.constantFrom(0, 1),
    receivedAt: fc.constantFrom(null, '2026-10-01T00:00:00Z', '2026-10-02T00:00:00Z'),
    wage: fc.constantFrom(300, 400),
    female: fc.constantFrom(0.2, 0.5),
    codes: fc.constantFrom(
      [],
      ['hold.rows-changed'],
      ['hold.rows-changed', 'hold.total-changed', 'hold.share-changed'],
      ['hold.fewer-rows', 'hold.same-bytes-other-period'],
    ),
  })
  .map(({ wage, female, codes, ...rest }) => ({
    ...aSubmission(rest),
    measures: measured(rest.read, { wage, female }),
    override: codes.length === 0 ? null : overridden(...codes),
  }));

const histories = fc.uniqueArray(record, { selector: key, maxLength: 8 });
const shuffled = histories.chain((history) =>
  fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
);

/** The verdict with whatever measures it asks for, made up from the names of what is merged. */
function verdict(records: SubmissionRecord[]) {
  const merged = new Map();
  for (;;) {
    const { states, compositions, unmeasured } = decideStanding(records, COMPARED, merged);
    for (const each of unmeasured) {
      const rows = (each.base.measures?.rows ?? 0) + 100 * each.supplements.length;
      merged.set(compositionName(each), measured(rows, { wage: 350 }));
    }
    if (unmeasured.length > 0) continue;
    return {
      states: [...states].map(([submission, state]) => [key(submission), state]).sort(),
      compositions: compositions.map((each) => [each.period, key(each.base), each.supplements.map(key)]),
    };
  }
}

test('law: the verdict does not depend on the order of processing, with measures and overrides too', () => {
  fc.assert(
    fc.property(shuffled, ([history, other]) => {
      expect(verdict(other)).toEqual(verdict(history));
    }),
    { numRuns: 300 },
  );
});

test('law: what is held breaches what its override does not lift, and what stands does not', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const [submission, { state, reason, breaches }] of decideStanding(history, COMPARED).states) {
        const open = breaches.filter(({ code }) => !submission.override?.codes.includes(code));
        if (state === 'held' && reason !== 'hold.no-full-file') expect(open[0]?.code).toBe(reason);
        if (state === 'settled') expect(open).toEqual([]);
      }
    }),
  );
});

test('law: a period without a full submission that stands has none, others have one', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { states, compositions } = decideStanding(history, COMPARED);
      const settled = [...states].filter(([each, { state }]) => each.kind === 'full' && state === 'settled');
      expect(settled.map(([{ period }]) => period).sort()).toEqual(compositions.map(({ period }) => period));
    }),
  );
});
