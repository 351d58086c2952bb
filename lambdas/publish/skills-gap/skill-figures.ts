import type { ListedSkill } from '../../model/listed-skill.ts';
import { shiftPeriod } from '../../model/period.ts';
import { RULES } from '../../model/rule-set.ts';
import { type SkillProfiles, skillProfiles } from '../../skills/skill-profiles.ts';
import { isClassified } from '../category-labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** Positions by the skills that vacancies ask for, and by the marks of these. */
export const ASKING = 'positions-asking';
export const ASKING_MARK = 'positions-asking-mark';

/** A skill that vacancies ask for. */
export interface SkillAsked {
  readonly skill: ListedSkill;
  /** Published count of open positions. */
  readonly positions: number;
  /** The same a year before; null where it was not published. */
  readonly yearBefore: number | null;
}

/** Skills with a published count, the most asked for first. */
export function skillsAsked({ cells, skills }: ReleaseFacts): SkillAsked[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const yearBefore = shiftPeriod(cells.period, -12);
  return cells
    .details(ASKING, ['skill'])
    .flatMap(({ skill: id = '' }): SkillAsked[] => {
      const positions = cells.figure(ASKING, { skill: id }).value;
      const skill = byId.get(id);
      if (skill === undefined || positions === null || positions === 0) return [];
      return [{ skill, positions, yearBefore: cells.figure(ASKING, { skill: id }, yearBefore).value }];
    })
    .sort((a, b) => b.positions - a.positions || (a.skill.id < b.skill.id ? -1 : 1));
}

/** An occupation group of the skills gap, by its published counts. */
interface Market {
  readonly group: string;
  readonly positions: number;
  readonly seekers: number;
}

/** The groups of which both counts are published; those outside the classification have no skills. */
function marketsOf({ cells }: ReleaseFacts): Market[] {
  return cells
    .details('positions-open', ['occupation'])
    .map(({ occupation = '' }) => occupation)
    .filter(isClassified)
    .flatMap((group) => {
      const positions = cells.figure('positions-open', { occupation: group }).value;
      const seekers = cells.figure('jobseekers-wanting', { occupation: group }).value;
      return positions === null || seekers === null ? [] : [{ group, positions, seekers }];
    });
}

/** What occupations come to in a skill: positions that need it, and jobseekers who want occupations that need it. */
export interface SkillBalance {
  readonly skill: ListedSkill;
  readonly positions: number;
  readonly seekers: number;
  /** Positions less jobseekers. */
  readonly gap: number;
  /** Unit groups of ISCO-08 that need the skill. */
  readonly occupations: number;
}

/**
 * The balance of each skill that any occupation with published counts needs. Made of published counts alone, so that it
 * tells nothing that these do not: each times the share of the group's occupations that need the skill, added up and
 * rounded as counts are. The largest shortage comes first.
 */
export function skillBalances(facts: ReleaseFacts): SkillBalance[] {
  const markets = marketsOf(facts);
  const profiles = skillProfiles(facts.skills);
  return profiles.skills
    .flatMap((skill) => {
      const sum = (of: 'positions' | 'seekers') =>
        rounded(
          markets.reduce((total, market) => total + market[of] * profiles.need(skill, market.group), 0),
        );
      const [positions, seekers] = [sum('positions'), sum('seekers')];
      if (positions === 0 && seekers === 0) return [];
      return [
        { skill, positions, seekers, gap: positions - seekers, occupations: profiles.occupations(skill) },
      ];
    })
    .sort((a, b) => b.gap - a.gap || (a.skill.id < b.skill.id ? -1 : 1));
}

function rounded(count: number): number {
  return Math.round(count / RULES.base) * RULES.base;
}

/** A skill that jobseekers of other occupations lack, the positions it would open to them, and in which groups. */
export interface OpeningSkill {
  readonly skill: ListedSkill;
  readonly positions: number;
  /** ISCO-08 groups of the positions, the most positions first. */
  readonly groups: readonly string[];
}

/** Of what a group needs, the part that the occupations of others must have in common with it to be near it. */
const NEAR = 1 / 6;
/** A skill is lacking where it is needed less than so many times as often. */
const LACKING = 0.5;

/**
 * Skills by the positions that they would open to today's jobseekers. Of each group with more positions than jobseekers the
 * positions in excess, times the share of its occupations that need the skill, where there are jobseekers of another group
 * near it whose occupations hardly need that skill. The most positions come first; what all work asks, and languages, open
 * no trade.
 */
export function openingSkills(facts: ReleaseFacts): OpeningSkill[] {
  const profiles = skillProfiles(facts.skills);
  const markets = marketsOf(facts);
  const pairs = markets
    .filter(({ positions, seekers }) => positions > seekers)
    .map((to) => ({ to, from: markets.filter((from) => isNear(profiles, from, to)) }));
  const trade = profiles.skills.filter(({ kind }) => kind !== 'transversal' && kind !== 'language');
  return trade
    .flatMap((skill) => {
      const opened = pairs
        .filter(({ to, from }) => from.some(({ group }) => lacks(profiles, skill, { group, than: to.group })))
        .map(({ to }) => ({
          group: to.group,
          positions: (to.positions - to.seekers) * profiles.need(skill, to.group),
        }))
        .sort((a, b) => b.positions - a.positions || (a.group < b.group ? -1 : 1));
      const positions = rounded(opened.reduce((sum, each) => sum + each.positions, 0));
      return positions === 0 ? [] : [{ skill, positions, groups: opened.map(({ group }) => group) }];
    })
    .sort((a, b) => b.positions - a.positions || (a.skill.id < b.skill.id ? -1 : 1));
}

function lacks(
  profiles: SkillProfiles,
  skill: ListedSkill,
  { group, than }: { readonly group: string; readonly than: string },
): boolean {
  return profiles.need(skill, group) < LACKING * profiles.need(skill, than);
}

/** Whether a group has jobseekers whose occupations have enough in common with another group. */
function isNear(profiles: SkillProfiles, from: Market, to: Market): boolean {
  if (from.group === to.group || from.seekers === 0) return false;
  let common = 0;
  let needed = 0;
  for (const skill of profiles.skills) {
    const need = profiles.need(skill, to.group);
    needed += need;
    common += Math.min(need, profiles.need(skill, from.group));
  }
  return needed > 0 && common >= NEAR * needed;
}
