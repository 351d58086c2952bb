import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import { bearingsOf } from './bearings.ts';
import { confidenceOf } from './confidence.ts';
import { findNames } from './find-names.ts';
import { isOtherSense } from './other-senses.ts';
import { builtInSkills, type SkillList } from './skill-list.ts';
import { wordsIn } from './text-words.ts';

/** A skill that a text names, where it does, and what it says of it. */
export const SkillInText = z.object({
  skill: z.string().describe('id in the list of skills'),
  title: z.object({ ar: z.string(), en: z.string() }) satisfies z.ZodType<Bilingual>,
  start: z.int().nonnegative().describe('offset of its first letter in the text, in UTF-16 units'),
  end: z.int().positive().describe('offset after its last letter'),
  text: z.string().describe('the name as the text writes it'),
  requirement: z
    .enum(['required', 'optional', 'negated'])
    .describe('optional: nice to have; negated: said not to be needed'),
  confidence: z.number().min(0).max(1).describe('calibrated, that a person would mark it as a skill'),
});
export type SkillInText = z.infer<typeof SkillInText>;

/**
 * The skills that a text in Arabic or English names, in order. What is named but given, such as training that comes with a job,
 * and names that stand for something else, such as a street, are left out.
 */
export function skillsInText(text: string, list: SkillList = builtInSkills()): SkillInText[] {
  const names = findNames(list.names, wordsIn(text)).filter((name) => !isOtherSense(text, name));
  const bearings = bearingsOf(text, names);
  const place = { text, isList: isList(text) };
  return names.flatMap((name, at) => {
    const { skill, start, end } = name;
    const requirement = bearings[at] ?? 'required';
    if (requirement === 'offered') return [];
    const found = { skill: skill.id, title: skill.title, start, end, text: text.slice(start, end) };
    return [{ ...found, requirement, confidence: confidenceOf(name, place) }];
  });
}

/** Whether a text is a list of names, as a field of skills is, and no prose. */
function isList(text: string): boolean {
  const items = text.split(/[;؛,،\n|]/);
  return items.every((item) => item.trim().split(/\s+/).length <= LONGEST_ITEM);
}

/** Words of an item of a list. */
const LONGEST_ITEM = 5;
