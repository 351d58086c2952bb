import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { releaseWork } from './release-keys.ts';

/** Knowledge of a field, doing something, what is worked with, a certificate, a language, or what every work asks. */
export const SKILL_KINDS = ['knowledge', 'competence', 'tool', 'licence', 'language', 'transversal'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** A skill as figures are told by it. */
export const ListedSkill = z.object({
  id: z.string().describe('kebab-case English that stays; of ESCO `esco-` and the end of its address'),
  family: z.string().describe('of the built-in list; `esco` where ESCO alone has it'),
  kind: z.enum(SKILL_KINDS),
  digital: z.boolean().describe('uses or makes digital technology'),
  green: z.boolean().describe('serves the environment or the saving of energy and resources'),
  title: Bilingual,
  groups: z.array(z.string()).readonly().describe('ISCO-08 groups that need it, two to four digits'),
});
export type ListedSkill = z.infer<typeof ListedSkill>;

/** Object key of the skills of a release, JSON ListedSkill[]. */
export function skillsKey(release: string): string {
  return `${releaseWork(release)}/skills.json`;
}
