import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { openingSkills, skillBalances, skillsAsked } from '../../lambdas/publish/skills-gap/skill-figures.ts';
import { skillSection } from '../../lambdas/publish/skills-gap/skill-section.ts';
import { skillLexicon } from '../../lambdas/skills/lexicon/skill-lexicon.ts';
import { skillProfiles } from '../../lambdas/skills/skill-profiles.ts';
import { PERIOD } from './fixture/cells.ts';
import { factsOf } from './fixture/facts.ts';

const YEAR_BEFORE = `${Number(PERIOD.slice(0, 4)) - 1}${PERIOD.slice(4)}`;

function cell(
  indicator: string,
  dimensions: Record<string, string>,
  value: number | null,
  period = PERIOD,
): ProtectedCell {
  return { indicator, period, dimensions, value, status: value === null ? 'suppressed' : 'published' };
}

const MARKET = [
  cell('positions-open', {}, 200),
  cell('positions-open', { occupation: '2411' }, 100),
  cell('jobseekers-wanting', { occupation: '2411' }, 20),
  cell('positions-open', { occupation: '3313' }, 0),
  cell('jobseekers-wanting', { occupation: '3313' }, 60),
  cell('positions-open', { occupation: 'uncoded' }, 40),
  cell('jobseekers-wanting', { occupation: 'uncoded' }, 40),
  cell('positions-open', { occupation: '7212' }, null),
  cell('jobseekers-wanting', { occupation: '7212' }, 30),
];
const ASKED = [
  cell('positions-asking', { skill: 'ifrs' }, 40),
  cell('positions-asking', { skill: 'ifrs' }, 25, YEAR_BEFORE),
  cell('positions-asking', { skill: 'autocad' }, 60),
  cell('positions-asking', { skill: 'welding' }, null),
  cell('positions-asking-mark', { skill_mark: 'any' }, 120),
  cell('positions-asking-mark', { skill_mark: 'digital' }, 60),
];
const facts = factsOf([...MARKET, ...ASKED]);
const profiles = skillProfiles(skillLexicon());
const skillOf = (id: string) => {
  const found = profiles.skills.find((skill) => skill.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test('skills asked for are those with a published count, the most first, with that of a year before', () => {
  expect(
    skillsAsked(facts).map(({ skill, positions, yearBefore }) => [skill.id, positions, yearBefore]),
  ).toEqual([
    ['autocad', 60, null],
    ['ifrs', 40, 25],
  ]);
});

test('a group needs a skill as often as its occupations do', () => {
  const ifrs = skillOf('ifrs');
  expect(ifrs.groups).toContain('2411');
  expect(profiles.need(ifrs, '2411')).toBe(1);
  expect(profiles.need(ifrs, '7212')).toBe(0);
  expect(profiles.need(ifrs, '2')).toBeGreaterThan(0);
  expect(profiles.need(ifrs, '2')).toBeLessThan(0.2);
});

test('the balance of a skill is made of groups with both counts published, each as often as it needs the skill', () => {
  const balances = new Map(skillBalances(facts).map((each) => [each.skill.id, each]));
  const ifrs = skillOf('ifrs');
  expect(balances.get('ifrs')).toMatchObject({
    positions: 100,
    seekers: 20 + 60 * profiles.need(ifrs, '3313'),
    occupations: profiles.occupations(ifrs),
  });
  for (const { gap, positions, seekers } of balances.values()) {
    expect(gap).toBe(positions - seekers);
    expect(positions).toBeLessThanOrEqual(100);
  }
  expect(balances.has('welding')).toBe(false);
});

test('a skill opens positions that lack jobseekers to those of a group near by who lack it', () => {
  const opening = openingSkills(facts);
  expect(opening.length).toBeGreaterThan(0);
  for (const { skill, positions, groups } of opening) {
    expect(groups).toEqual(['2411']);
    expect(positions).toBe(80);
    expect(profiles.need(skill, '3313')).toBeLessThan(0.5);
    expect(skill.kind).not.toBe('language');
  }
  expect(openingSkills(factsOf(MARKET.filter(({ dimensions }) => dimensions.occupation !== '3313')))).toEqual(
    [],
  );
});

test('the section says how many positions ask for a digital skill, and stands without any figure', () => {
  expect(skillSection(facts).sentences[0]?.en).toMatch(
    /120 open positions .* 50(?:\.0)?% of them ask for a digital skill/,
  );
  const empty = skillSection(factsOf([]));
  for (const { table } of empty.exhibits) expect(table.instead).not.toBeNull();
});
