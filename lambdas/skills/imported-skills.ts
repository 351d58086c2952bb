import { z } from 'zod';
import { skillListKey } from '../model/taxonomy.ts';
import { SKILL_KINDS, type Skill } from './lexicon/skill-lexicon.ts';
import { builtInSkills, type SkillList, skillListOf } from './skill-list.ts';

const Names = z.array(z.string());

/** A skill of an imported list as it is stored. */
const StoredSkill = z.object({
  id: z.string(),
  family: z.string(),
  kind: z.enum(SKILL_KINDS),
  digital: z.boolean(),
  green: z.boolean(),
  title: z.object({ ar: z.string(), en: z.string() }),
  writings: z.object({ en: Names, ar: Names }),
  groups: z.array(z.string()),
}) satisfies z.ZodType<Skill>;

/** What an imported list of skills is stored as. */
export function skillListBytes(skills: readonly Skill[]): string {
  return JSON.stringify(skills);
}

/** Where objects are read from. */
interface Reads {
  readonly read: (key: string) => Promise<Uint8Array>;
  readonly size: (key: string) => Promise<number | null>;
}

let last: { readonly version: string; readonly list: SkillList } | undefined;

/**
 * The skills of an imported taxonomy, read once a process while its version stays; the built-in ones where there is none, or it
 * has no skills.
 */
export async function importedSkills(objects: Reads, version: string | null): Promise<SkillList> {
  if (version === null) return builtInSkills();
  if (last?.version === version) return last.list;
  const key = skillListKey(version);
  if ((await objects.size(key)) === null) return builtInSkills();
  const stored = JSON.parse(Buffer.from(await objects.read(key)).toString('utf8'));
  last = { version, list: skillListOf(z.array(StoredSkill).parse(stored), version) };
  return last.list;
}
