import { workSpells } from '../../seeds/generator/truth/work-spells.ts';

/** A life of a month a start with one employer: a day, null where no record tells it, `gone` where there is no record. */
function life(...starts: readonly (number | null | 'gone')[]): Parameters<typeof workSpells>[0] {
  return starts.map((start) => {
    const held = start === 'gone' ? [] : [['e', start] as const];
    return { employers: held.map(([employer]) => employer), starts: new Map(held), died: false };
  });
}

test.each([
  ['the same start', [7, 'gone', 7], [[0, 2]]],
  ['no start, as in payroll', [null, 'gone', null], [[0, 2]]],
  [
    'another start',
    [7, 'gone', 8],
    [
      [0, 0],
      [2, 2],
    ],
  ],
  [
    'a start that was not told before',
    [null, 'gone', 7],
    [
      [0, 0],
      [2, 2],
    ],
  ],
  [
    'the same start after two months',
    [7, 'gone', 'gone', 7],
    [
      [0, 0],
      [3, 3],
    ],
  ],
] as const)('a record that comes back with %s', (_, starts, spells) => {
  expect(workSpells(life(...starts)).map(({ first, last }) => [first, last])).toEqual(spells);
});
