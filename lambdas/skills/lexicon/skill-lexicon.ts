import type { Bilingual } from '../../model/bilingual.ts';
import { type SkillFamily, skillFamilies } from './skill-families.ts';

/** Knowledge of a field, doing something, what is worked with, a certificate, a language, or what every work asks. */
export const SKILL_KINDS = ['knowledge', 'competence', 'tool', 'licence', 'language', 'transversal'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** A skill as advertisements, CVs and courses name it. */
export interface Skill {
  /** Kebab-case English that stays. */
  readonly id: string;
  readonly family: string;
  readonly kind: SkillKind;
  /** Uses or makes digital technology. */
  readonly digital: boolean;
  /** Serves the environment or the saving of energy and resources. */
  readonly green: boolean;
  readonly title: Bilingual;
  /** All writings by language, the title first; a writing is of one skill only. */
  readonly writings: { readonly en: readonly string[]; readonly ar: readonly string[] };
  /** ISCO-08 groups that need it, two to four digits. */
  readonly groups: readonly string[];
}

const MARKS = /^(?:-|digital|green|digital green)$/;

let lexicon: readonly Skill[] | undefined;

/** The built-in list of skills, family after family; read at the first call. Throws on a line that is not of a skill. */
export function skillLexicon(): readonly Skill[] {
  lexicon ??= skillFamilies.flatMap(skillsOf);
  return lexicon;
}

function skillsOf({ id, text }: SkillFamily): Skill[] {
  return text
    .trim()
    .split('\n')
    .map((line) => readSkill(id, line));
}

/** `id | kind | marks | English title | other writings | Arabic title | other writings | ISCO-08 codes`. */
function readSkill(family: string, line: string): Skill {
  const [id = '', kind = '', marks = '', en = '', otherEn = '', ar = '', otherAr = '', codes = '', ...more] =
    line.split(' | ');
  if (!isKind(kind) || !MARKS.test(marks) || codes === '' || more.length > 0)
    throw new Error(
      `Not a line of a skill: ${line}. Write: id | kind | marks | English title | other writings | ` +
        'Arabic title | other writings | ISCO-08 codes',
    );
  return {
    id,
    family,
    kind,
    digital: marks.includes('digital'),
    green: marks.includes('green'),
    title: { ar, en },
    writings: { en: [en, ...otherEn.split(', ')], ar: [ar, ...otherAr.split('، ')] },
    groups: codes.split(' '),
  };
}

function isKind(kind: string): kind is SkillKind {
  return SKILL_KINDS.some((known) => known === kind);
}
