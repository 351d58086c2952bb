import type { Skill } from '../lexicon/skill-lexicon.ts';
import { stemsOf } from '../text-words.ts';
import type { EscoSkill, EscoSkills } from './read-esco-skills.ts';

/** Of the occupations of a unit group, the share that must need a skill for the group to need it. */
const ENOUGH = 1 / 3;
/** Letters of a name of one word: a short one is a word of every text, unless ESCO writes it as a proper name. */
const LONG_WORD = 9;
const PROPER_WORD = 5;

/**
 * The built-in skills and those of ESCO as one list: where ESCO calls a skill as the built-in list does, it is that skill, with the
 * names of both and the occupations of both; others are added under `esco-` and the end of their address. So series go on under their ids, and Arabic names
 * are not lost.
 *
 * @param unitOf unit groups of ESCO's occupations, by their addresses
 */
export function mergeSkills(
  builtIn: readonly Skill[],
  { skills, needs }: EscoSkills,
  unitOf: ReadonlyMap<string, string>,
): Skill[] {
  const groups = needingGroups(needs, unitOf);
  const own = new Map(
    builtIn.flatMap((skill) => skill.writings.en.map((name) => [keyOf(name), skill] as const)),
  );
  const matched = new Map<Skill, EscoSkill[]>();
  const added: Skill[] = [];
  for (const esco of skills) {
    const known = esco.en.slice(0, 1).map((name) => own.get(keyOf(name)))[0];
    if (known === undefined) added.push(skillOf(esco, groups.get(esco.uri) ?? []));
    else matched.set(known, [...(matched.get(known) ?? []), esco]);
  }
  const extended = builtIn.map((skill) => extend(skill, matched.get(skill) ?? [], groups));
  return [...extended, ...added];
}

function extend(
  skill: Skill,
  those: readonly EscoSkill[],
  groups: ReadonlyMap<string, readonly string[]>,
): Skill {
  if (those.length === 0) return skill;
  const names = (language: 'en' | 'ar') => [
    ...skill.writings[language],
    ...those.flatMap((esco) => usable(esco[language], esco)),
  ];
  return {
    ...skill,
    digital: skill.digital || those.some(({ isDigital }) => isDigital),
    green: skill.green || those.some(({ isGreen }) => isGreen),
    writings: { en: [...new Set(names('en'))], ar: [...new Set(names('ar'))] },
    groups: [...new Set([...skill.groups, ...those.flatMap(({ uri }) => groups.get(uri) ?? [])])],
  };
}

/** A skill that ESCO alone has; without an Arabic label its title is the English one in both languages. */
function skillOf(esco: EscoSkill, groups: readonly string[]): Skill {
  const [en = ''] = esco.en;
  return {
    id: `esco-${esco.uri.slice(esco.uri.lastIndexOf('/') + 1)}`,
    family: 'esco',
    kind: esco.isTransversal ? 'transversal' : esco.type,
    digital: esco.isDigital,
    green: esco.isGreen,
    title: { ar: esco.ar[0] ?? en, en },
    writings: { en: usable(esco.en, esco), ar: usable(esco.ar, esco) },
    groups,
  };
}

/** Labels by which a skill can be found in a text: of several words, or one word that no text has by chance. */
function usable(labels: readonly string[], { type }: EscoSkill): string[] {
  return labels.filter((label, at) => {
    const stems = stemsOf(label);
    if (stems.length !== 1) return stems.length > 0;
    const isProper = /^\p{Lu}|\d/u.test(label);
    return at === 0 && type === 'knowledge' && label.length >= (isProper ? PROPER_WORD : LONG_WORD);
  });
}

/** Unit groups that need each skill: those of whose occupations enough do. */
function needingGroups(
  needs: EscoSkills['needs'],
  unitOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const sizes = new Map<string, number>();
  for (const unit of unitOf.values()) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  const counts = new Map<string, Map<string, number>>();
  for (const { occupation, skill } of needs) {
    const unit = unitOf.get(occupation);
    if (unit === undefined) continue;
    const of = counts.get(skill) ?? new Map<string, number>();
    counts.set(skill, of.set(unit, (of.get(unit) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([skill, of]) => [
      skill,
      [...of]
        .filter(([unit, count]) => count >= ENOUGH * (sizes.get(unit) ?? 1))
        .map(([unit]) => unit)
        .sort(),
    ]),
  );
}

function keyOf(name: string): string {
  return stemsOf(name).join(' ');
}
