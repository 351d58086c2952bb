import type { Bilingual } from '../../model/bilingual.ts';

/** What graduates are told by beside the time since graduation, as titles say it. */
export const SIDES = {
  field: { ar: 'بحسب مجال الدراسة', en: 'by field of study' },
  university: { ar: 'بحسب مؤسسة التعليم العالي', en: 'by institution' },
  level: { ar: 'بحسب مستوى المؤهل', en: 'by level of degree' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Side = keyof typeof SIDES;
