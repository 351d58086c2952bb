import { releaseChanges } from '../../lambdas/link/release-changes.ts';
import type { ReleaseInput } from '../../lambdas/model/release.ts';
import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import { MemoryReviews } from '../memory-reviews.ts';
import { overridden } from '../model/compared.ts';
import { aSubmission } from '../model/submission-factory.ts';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string]; // map keeps the length
const rows = (accepted: number) => ({ read: 100, accepted, quarantined: 100 - accepted, duplicate: 0 });
const input = (changes: Partial<ReleaseInput> = {}): ReleaseInput => ({
  feed: 'sio/contributions',
  period: '2026-09',
  lake: 'lake/x',
  contractVersion: '1.0.0',
  fingerprint: 'f',
  sha256: [A],
  rows: rows(90),
  mappings: 0,
  ...changes,
});

async function whyOf(
  was: ReleaseInput | null,
  is: ReleaseInput | null,
  told: readonly SubmissionRecord[] = [],
) {
  const inputs = is === null ? [] : [is];
  const previous = was === null ? [] : [was];
  const changes = await releaseChanges({ reviews: new MemoryReviews() }, { previous, inputs, told });
  return changes.map(({ why }) => why);
}

const told = (sha256: string, changes: Partial<SubmissionRecord> = {}) => aSubmission({ sha256, ...changes });

test.each([
  ['nothing, when nothing changed', input(), input(), [], []],
  ['nothing, when only the place in the lake did', input(), input({ lake: 'lake/y' }), [], []],
  ['arrived', null, input(), [], ['arrived']],
  ['gone', input(), null, [], ['gone']],
  ['replaced', input(), input({ sha256: [B] }), [told(A, { state: 'superseded' }), told(B)], ['replaced']],
  [
    'let stand',
    input(),
    input({ sha256: [B] }),
    [told(B, { override: overridden('hold.fewer-rows') })],
    ['let-stand'],
  ],
  ['withdrawn', input(), input({ sha256: [B] }), [told(A, { state: 'withdrawn' }), told(B)], ['withdrawn']],
  [
    'supplemented',
    input(),
    input({ sha256: [A, C] }),
    [told(A), told(C, { kind: 'supplement' })],
    ['supplemented'],
  ],
  ['a new contract', input(), input({ contractVersion: '2.0.0', fingerprint: 'g' }), [], ['contract']],
  ['decisions', input(), input({ fingerprint: 'g', mappings: 2 }), [], ['decided']],
  ['changed rules', input(), input({ fingerprint: 'g' }), [], ['rules']],
] as const)('tells of %s', async (_, was, is, records, expected) => {
  expect(await whyOf(was, is, records)).toEqual(expected);
});

test('names the decisions in between of texts that the file asks about, rare texts not at all', async () => {
  const reviews = new MemoryReviews();
  const asked = (key: string) => ({ field: 'sector', list: 'sector', key, text: key, rows: 20 });
  const decided = (key: string, carried: number) => ({
    list: 'sector',
    key,
    text: key.toUpperCase(),
    code: 'public',
    reason: null,
    rows: carried,
  });
  const entries = [
    [decided('early', 20)],
    [decided('quasi', 10), decided('other', 20)],
    [decided('rare', 9)],
    [decided('late', 20)],
  ];
  for (const [index, decisions] of entries.entries())
    await reviews.decide({ version: index + 1, by: 'M. Steward', at: '2026-10-20T09:00:00Z', decisions });
  const record = told(A, { mappings: 3 });
  await reviews.ask(record, 'g', ['early', 'quasi', 'rare', 'late'].map(asked));
  const [change] = await releaseChanges(
    { reviews },
    {
      previous: [input({ mappings: 1 })],
      inputs: [input({ fingerprint: 'g', mappings: 3, rows: rows(99) })],
      told: [record],
    },
  );
  const by = { list: 'sector', code: 'public', by: 'M. Steward', at: '2026-10-20T09:00:00Z' };
  expect(change).toEqual({
    feed: 'sio/contributions',
    period: '2026-09',
    why: 'decided',
    before: rows(90),
    after: rows(99),
    decisions: [
      { ...by, version: 2, text: 'QUASI' },
      { ...by, version: 3, text: null },
    ],
  });
});
