import type { ListedSkill } from '../../model/listed-skill.ts';
import { skillFamilies } from '../../skills/lexicon/skill-families.ts';
import { ABSENT, known } from '../figure.ts';
import type { CategoryColumn, TableCell } from '../report.ts';

/** The column of skills. */
export const SKILL_COLUMN: CategoryColumn = {
  kind: 'category',
  id: 'skill',
  title: { ar: 'المهارة', en: 'Skill' },
};

/** A skill as a cell of that column. */
export function skillCell({ id, title }: ListedSkill): TableCell {
  return { kind: 'category', code: id, label: title };
}

/** The column that says whether a skill is digital or green. */
export const MARK_COLUMN: CategoryColumn = {
  kind: 'category',
  id: 'skill_mark',
  title: { ar: 'رقمية أو خضراء', en: 'Digital or green' },
};

const MARKS = {
  digital: { ar: 'رقمية', en: 'Digital' },
  green: { ar: 'خضراء', en: 'Green' },
  'digital-green': { ar: 'رقمية وخضراء', en: 'Digital and green' },
  '': { ar: '', en: '' },
} as const;

/** What it says; nothing of a skill that is neither. */
export function markCell({ digital, green }: ListedSkill): TableCell {
  const code = digital ? (green ? 'digital-green' : 'digital') : green ? 'green' : '';
  return { kind: 'category', code, label: MARKS[code] };
}

/** The column of families of skills. */
export const FAMILY_COLUMN: CategoryColumn = {
  kind: 'category',
  id: 'family',
  title: { ar: 'المجال', en: 'Family' },
};

/** Of skills that ESCO alone has. */
const ESCO = { ar: 'إيسكو', en: 'ESCO' };

/** The family of a skill. */
export function familyCell({ family }: ListedSkill): TableCell {
  const label = skillFamilies.find(({ id }) => id === family)?.title ?? ESCO;
  return { kind: 'category', code: family, label };
}

/** A figure as a cell; absent where there is none. */
export function figureCell(value: number | null): TableCell {
  return { kind: 'measure', figure: value === null ? ABSENT : known(value) };
}
