import type { Decision, MappingEntry } from '../../lambdas/model/review.ts';
import { decidedLabels } from '../../lambdas/occupation/taxonomy/decided-labels.ts';

function entry(version: number, ...decisions: Partial<Decision>[]): MappingEntry {
  const usual: Decision = { list: 'isco-08', key: 'x', text: 'X', code: '9621', reason: null, rows: 1 };
  const all = decisions.map((decision) => ({ ...usual, ...decision }));
  return { version, by: 'steward', at: '2026-11-24T09:00:00Z', decisions: all };
}

test('of each title the newest decision is a label, where it is a unit group', () => {
  const labels = decidedLabels([
    entry(1, { key: 'tea boy', text: 'Tea boy' }, { key: 'a', text: 'A', list: 'sector', code: 'public' }),
    entry(2, { key: 'tea boy', text: 'Tea Boy', code: '9412' }, { key: 'none', text: 'None', code: null }),
    entry(3, { key: 'gone', text: 'Gone' }),
    entry(4, { key: 'gone', text: 'Gone', code: null }),
  ]);
  expect(labels.map(({ code, text }) => [code, text])).toEqual([['9412', 'Tea Boy']]);
  expect(labels[0]?.weight).toBeGreaterThan(1);
});
