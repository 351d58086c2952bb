import { isco08 } from '../contracts/codelists/isco-08.ts';
import type { ListedSkill } from '../model/listed-skill.ts';

/** The 436 unit groups of ISCO-08. */
const UNIT_GROUPS = isco08.codes.map(({ code }) => code).filter((code) => code.length === 4);

/** Which occupations need which skills. */
export interface SkillProfiles {
  readonly skills: readonly ListedSkill[];
  /** Unit groups of ISCO-08 that need the skill. */
  readonly occupations: (skill: ListedSkill) => number;
  /** The share, from 0 to 1, of the unit groups in an ISCO-08 group of any depth that need the skill. */
  readonly need: (skill: ListedSkill, group: string) => number;
}

/** The profiles that a list of skills makes: a unit group needs a skill that names it, or a group above it. */
export function skillProfiles(skills: readonly ListedSkill[]): SkillProfiles {
  const needing = new Map(
    skills.map((skill) => [
      skill.id,
      new Set(UNIT_GROUPS.filter((unit) => skill.groups.some((group) => unit.startsWith(group)))),
    ]),
  );
  const shares = new Map<string, number>();
  const shareOf = (id: string, group: string): number => {
    const units = UNIT_GROUPS.filter((unit) => unit.startsWith(group));
    const own = needing.get(id);
    if (own === undefined || units.length === 0) return 0;
    return units.filter((unit) => own.has(unit)).length / units.length;
  };
  return {
    skills,
    occupations: ({ id }) => needing.get(id)?.size ?? 0,
    need: ({ id }, group) => {
      const key = `${id} ${group}`;
      const known = shares.get(key) ?? shareOf(id, group);
      shares.set(key, known);
      return known;
    },
  };
}
