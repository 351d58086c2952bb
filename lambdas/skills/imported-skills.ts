import { z } from 'zod';
import { ListedSkill } from '../model/listed-skill.ts';
import { skillListKey } from '../model/taxonomy.ts';
import type { Skill } from './lexicon/skill-lexicon.ts';
import { builtInSkills, type SkillList, skillListAt } from './skill-list.ts';

/** A skill of an imported list as it is stored. */
const StoredSkill = ListedSkill.extend({
  writings: z.object({ en: z.array(z.string()), ar: z.array(z.string()) }),
}) satisfies z.ZodType<Skill>;

/** What an imported list of skills is stored as. */
export function skillListBytes(skills: readonly Skill[]): string {
  return JSON.stringify(skills);
}

/** Where objects are read from. */
interface Reads {
  readonly read: (key: string) => Promise<Uint8Array>;
}

let last: { readonly version: string; readonly list: SkillList } | undefined;

/**
 * The list of skills of a version, read once a process while the version stays; the built-in ones where it is null. Throws where
 * the list is not there: then the taxonomy is to be imported anew.
 */
export async function importedSkills(objects: Reads, version: string | null): Promise<SkillList> {
  if (version === null) return builtInSkills();
  if (last?.version !== version) {
    const stored = JSON.parse(Buffer.from(await objects.read(skillListKey(version))).toString('utf8'));
    last = { version, list: skillListAt(z.array(StoredSkill).parse(stored), version) };
  }
  return last.list;
}
