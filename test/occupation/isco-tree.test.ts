import { majorOf, parentOf, titleOf } from '../../lambdas/occupation/isco-tree.ts';

test('a code is one level below its parent and within its major group', () => {
  expect(['2411', '241', '24', '2'].map(parentOf)).toEqual(['241', '24', '2', null]);
  expect(['0110', '9629', '5'].map(majorOf)).toEqual(['0', '9', '5']);
});

test('a code of any depth has its title in both languages', () => {
  expect(titleOf('2411')).toEqual({ ar: 'المحاسبون', en: 'Accountants' });
  expect(titleOf('9')).toEqual({ ar: 'المهن الأولية', en: 'Elementary occupations' });
});

test.each(['', '9999', '24111', 'uncoded'])('%p is no code of ISCO-08', (code) => {
  for (const ask of [parentOf, majorOf, titleOf]) {
    expect(() => ask(code)).toThrow(RangeError);
  }
});
