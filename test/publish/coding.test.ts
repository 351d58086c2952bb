import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import type { ReleaseFacts } from '../../lambdas/publish/release-facts.ts';
import { codingTable } from '../../lambdas/publish/skills-gap/coding-table.ts';
import { aSubmission } from '../model/submission-factory.ts';

/** The row of sio/contributions where so many accepted rows have a title and so many of them a code. */
function rowOf(titled: number, coded: number): unknown[] {
  const file = aSubmission({ filled: { occupation_title: titled, occupation: coded } });
  const input = { feed: 'sio/contributions', period: '2026-09', sha256: [file.sha256] };
  const facts = {
    manifest: { period: '2026-09', inputs: [input] },
    contracts: [sioContributions],
    profile: bahrain,
    submissions: [file],
  } as unknown as ReleaseFacts; // what the table reads of the facts
  const [row] = codingTable(facts).rows;
  return (row?.cells ?? []).slice(1).map((cell) => cell.kind === 'measure' && cell.figure.value);
}

test.each([
  [1003, 880, [1005, 125, 12.4], 'counts are rounded, the share is of the rounded counts'],
  [1000, 1000, [1000, 0, 0], 'none uncoded is shown'],
  [1000, 995, [1000, null, null], 'few uncoded are withheld'],
  [1000, 4, [1000, null, null], 'few coded are withheld too, they would follow'],
  [7, 7, [null, null, null], 'few titles are withheld'],
])('%i titles, %i coded: %j, %s', (titled, coded, expected) => {
  expect(rowOf(titled, coded)).toEqual(expected);
});
