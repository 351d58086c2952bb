import { type Category, digitTree, flatTree, TOTAL } from '../../lambdas/protect/category-tree.ts';
import { partition } from '../../lambdas/protect/partition.ts';
import type { Verdict } from '../../lambdas/protect/tally.ts';

/** Persons by leaf; a category has those of its leaves. */
function counted(counts: Record<string, number>): (category: Category) => number {
  const count = ({ id, children }: Category): number =>
    children.length === 0 ? (counts[id] ?? 0) : children.reduce((sum, child) => sum + count(child), 0);
  return count;
}

/** Ids of the published classes, a combination with its members in brackets. */
function published(tree: Category, counts: Record<string, number>, first?: string[]): string[] {
  const count = counted(counts);
  const verdict = (categories: readonly Category[]): Verdict => {
    const persons = categories.reduce((sum, category) => sum + count(category), 0);
    return persons === 0 ? 'empty' : persons < 10 ? 'fails' : 'passes';
  };
  return partition(tree, { verdict, weight: count, ...(first === undefined ? {} : { first }) }).map(
    ({ id, members }) =>
      members.length === 1 && members[0]?.id === id
        ? id
        : `${id}(${members.map((member) => member.id).join()})`,
  );
}

const sexes = flatTree(['male', 'female', 'unknown']);

test.each<[string, Record<string, number>, string[]]>([
  ['all pass', { male: 30, female: 20, unknown: 10 }, ['male', 'female', 'unknown']],
  ['an empty one is shown', { male: 30, female: 20 }, ['male', 'female', 'unknown']],
  [
    'a failing one joins the smallest that passes',
    { male: 30, female: 20, unknown: 3 },
    ['male', 'other-combined(unknown,female)'],
  ],
  [
    'two failing ones pass together',
    { male: 30, female: 9, unknown: 3 },
    ['male', 'other-combined(female,unknown)'],
  ],
  ['two failing ones and nobody left over', { male: 30, female: 5, unknown: 3 }, [TOTAL]],
  ['one failing and one passing', { male: 30, female: 9 }, [TOTAL]],
  ['only one there is', { male: 30 }, ['male', 'female', 'unknown']],
  ['the total fails', { male: 4, female: 5 }, []],
  ['nobody', {}, [TOTAL]],
])('%s', (_, counts, expected) => {
  expect(published(sexes, counts)).toEqual(expected);
});

test('what is to be combined first is, whatever its size', () => {
  const counts = { male: 30, female: 20, unknown: 3 };
  expect(published(sexes, counts, ['male'])).toEqual(['female', 'other-combined(unknown,male)']);
});

test('each branch is as deep as it passes', () => {
  const tree = digitTree(['2511', '2512', '2513', '2611', '2612', '9111', '9112', 'uncoded']);
  const counts = {
    '2511': 12,
    '2512': 4,
    '2513': 7,
    '2611': 5,
    '2612': 6,
    '9111': 40,
    '9112': 50,
    uncoded: 11,
  };
  expect(published(tree, counts)).toEqual([
    '2511',
    'other-combined-251(2512,2513)',
    '261',
    '9111',
    '9112',
    'uncoded',
  ]);
});
