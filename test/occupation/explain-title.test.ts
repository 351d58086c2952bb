import { builtInModel } from '../../lambdas/occupation/coder/built-in-model.ts';
import { explainTitle } from '../../lambdas/occupation/coder/explain-title.ts';
import { nearestLabels } from '../../lambdas/occupation/coder/nearest-labels.ts';
import { lexiconTitles } from '../../lambdas/occupation/lexicon/lexicon-labels.ts';

const nearest = nearestLabels(lexiconTitles(), builtInModel().weights);
const explained = (title: string) => explainTitle(title, { nearest });

test.each([
  ['Accountant', 'accountant', 'a title as it stands'],
  ['Cook, Indian', 'Cooks', 'a part'],
  ['fooreman carpenters', 'foreman carpenter', 'a slip of the pen'],
  ['المحاسب', 'محاسب', 'a title with its article'],
  ['2411', 'Accountants', 'a code that is written'],
])('of %s the rules found %s: %s', (title, entry) => {
  const { why, source } = explained(title);
  expect(source).not.toBe('model');
  expect(why.map((each) => each.toLowerCase())).toEqual([entry.toLowerCase()]);
});

test('the model gives the entries of its group that are nearest, and its rivals', () => {
  const { isco, why, runners_up, probability, runner_up } = explained('فورمان نجارين');
  expect(isco).toBe('3123');
  expect(why).toHaveLength(3);
  expect(why[0]).toBe('فورمان نجارة');
  expect(runners_up[0]?.isco).toBe(runner_up);
  expect(runners_up.length).toBeLessThanOrEqual(4);
  const all = runners_up.reduce((sum, each) => sum + each.probability, probability);
  expect(all).toBeLessThanOrEqual(1.001);
});

test('of a shorter code and of none, the unit groups that it may be; reasons only of a code', () => {
  const group = explained('Manager');
  expect([group.isco, group.why.length]).toEqual(['1', 3]);
  expect(group.runners_up.map(({ isco }) => isco.slice(0, 1))).toEqual(['1', '1', '1', '1']);
  const none = explained('Xyloph Zeta');
  expect([none.isco, none.why, none.runners_up.length]).toEqual([null, [], 4]);
  const sizes = none.runners_up.map(({ probability }) => probability);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test('of two trades the other one is the rival, with the other half', () => {
  expect(explained('Accountant / Lawyer').runners_up).toEqual([{ isco: '2611', probability: 0.5 }]);
});

test('labels are compared by what tells them apart, and those of no likeness are left out', () => {
  const few = nearestLabels(
    [
      { code: '7212', text: 'pipe welder' },
      { code: '7212', text: 'welder' },
      { code: '2411', text: 'accountant' },
    ],
    builtInModel().weights,
  );
  expect(few('pipe welder', ['7212', '2411']).map(({ text }) => text)).toEqual(['pipe welder', 'welder']);
  expect(few('pipe welder', ['7212'])[0]?.likeness).toBeCloseTo(1, 9);
  expect(few('zzqx', ['7212'])).toEqual([]);
});
