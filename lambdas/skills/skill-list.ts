import { sha256 } from '../model/fingerprint.ts';
import { skillFamilies } from './lexicon/skill-families.ts';
import { type Skill, skillLexicon } from './lexicon/skill-lexicon.ts';
import { stemsOf } from './text-words.ts';

/** What a name in a text stands for. */
export interface NamedSkill {
  readonly skill: Skill;
  /** Whether the name is the skill's title, or another writing. */
  readonly source: 'title' | 'other';
}

/** The names that begin with some stems. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  named: NamedSkill | null;
}

/** Skills that are sought in texts, and their names by the stems that they are made of. */
export interface SkillList {
  /** Changes with any skill, any name of one, and the way of finding them. */
  readonly version: string;
  readonly skills: readonly Skill[];
  readonly names: NameNode;
}

/** How names are found; to be raised with any change of what a text comes to. */
const METHOD = 'skills-2';

/** The list of some skills under a version of its own, which changes with any of them; `name` is how it begins. */
export function skillListOf(skills: readonly Skill[], name: string): SkillList {
  const made = skills.map(({ id, writings }) => [id, ...writings.en, ...writings.ar].join('|'));
  return skillListAt(skills, versionOf(name, made));
}

let builtIn: SkillList | undefined;

/** The built-in skills, made into a list at the first call. */
export function builtInSkills(): SkillList {
  builtIn ??= skillListAt(skillLexicon(), builtInSkillsVersion());
  return builtIn;
}

let version: string | undefined;

/** Version of the built-in list, told without reading its lines. */
export function builtInSkillsVersion(): string {
  version ??= versionOf(
    'built-in',
    skillFamilies.map(({ text }) => text),
  );
  return version;
}

function versionOf(name: string, made: readonly string[]): string {
  return `${name}-${sha256([METHOD, ...made].join('\n')).slice(0, 12)}`;
}

/**
 * The list of some skills under a version that was given to them; where two have a name in common it is the first one's. Names
 * are arranged when they are first asked for.
 */
export function skillListAt(skills: readonly Skill[], version: string): SkillList {
  let names: NameNode | undefined;
  return {
    version,
    skills,
    get names() {
      names ??= namesOf(skills);
      return names;
    },
  };
}

function namesOf(skills: readonly Skill[]): NameNode {
  const names: NameNode = { next: new Map(), named: null };
  for (const skill of skills)
    for (const writings of [skill.writings.en, skill.writings.ar])
      for (const [at, writing] of writings.entries())
        addName(names, stemsOf(writing), { skill, source: at === 0 ? 'title' : 'other' });
  return names;
}

function addName(names: NameNode, stems: readonly string[], named: NamedSkill): void {
  let node = names;
  for (const stem of stems) {
    const next = node.next.get(stem) ?? { next: new Map(), named: null };
    node.next.set(stem, next);
    node = next;
  }
  if (node !== names) node.named ??= named;
}
