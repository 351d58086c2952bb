import fc from 'fast-check';
import type { Cell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { shown, units } from './cells-of.ts';

function asking(skills: Readonly<Record<string, readonly [positions: number, employers: number]>>): Cell[] {
  return Object.entries(skills).map(([skill, [positions, employers]]) =>
    units('positions-asking', { skill }, positions, employers),
  );
}

describe('positions by skill', () => {
  test('each skill that passes is shown by itself, and none is combined with another', () => {
    const cells = [
      units('positions-open', {}, 100, 30),
      ...asking({ python: [42, 9], welding: [10, 4], falconry: [2, 2], diving: [12, 2] }),
    ];
    expect(shown(cells, 'positions-asking')).toEqual({
      'skill=python': 40,
      'skill=welding': 10,
      'skill=falconry': 'x',
      'skill=diving': 'x',
    });
  });

  test('one that all but a few positions ask for is withheld: the total less it would tell of those', () => {
    const cells = [units('positions-open', {}, 100, 30), ...asking({ english: [99, 30], python: [40, 9] })];
    expect(shown(cells, 'positions-asking')).toEqual({ 'skill=english': 'x', 'skill=python': 40 });
  });

  test('nothing is shown beside a total that is withheld', () => {
    const cells = [units('positions-open', {}, 20, 2), ...asking({ python: [15, 3] })];
    expect(shown(cells, 'positions-asking')).toEqual({});
  });

  test('marks of skills are shown alike', () => {
    const cells = [
      units('positions-open', {}, 100, 30),
      ...(['any', 'digital', 'green'] as const).map((skill_mark, at) =>
        units('positions-asking-mark', { skill_mark }, [80, 40, 1][at] ?? 0, [25, 20, 1][at] ?? 0),
      ),
    ];
    expect(shown(cells, 'positions-asking-mark')).toEqual({
      'skill_mark=any': 80,
      'skill_mark=digital': 40,
      'skill_mark=green': 'x',
    });
  });

  test('whatever vacancies ask for, what is shown and what it leaves of the total are nothing or enough', () => {
    const vacancy = fc.record({
      positions: fc.integer({ min: 1, max: 4 }),
      employer: fc.integer({ min: 0, max: 9 }),
      skills: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(vacancy, { maxLength: 40 }), (vacancies) => {
        const of = (holds: (skills: readonly string[]) => boolean): [number, number] => {
          const own = vacancies.filter(({ skills }) => holds(skills));
          return [
            own.reduce((sum, each) => sum + each.positions, 0),
            new Set(own.map((each) => each.employer)).size,
          ];
        };
        const [total, employers] = of(() => true);
        const counts = Object.fromEntries(
          ['a', 'b', 'c', 'd'].map((id) => [id, of((skills) => skills.includes(id))] as const),
        );
        const cells = [units('positions-open', {}, total, employers), ...asking(counts)].filter(
          ({ value }) => value > 0,
        );
        for (const [name, value] of Object.entries(shown(cells, 'positions-asking'))) {
          if (value === 'x') continue;
          const [positions = 0, behind = 0] = counts[name.slice('skill='.length)] ?? [];
          expect(positions).toBeGreaterThanOrEqual(RULES.units);
          expect(behind).toBeGreaterThanOrEqual(RULES.employers);
          const left = total - positions;
          expect(left === 0 || left >= RULES.units).toBe(true);
        }
      }),
    );
  });
});
