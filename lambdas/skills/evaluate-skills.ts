import { z } from 'zod';
import { wilsonInterval } from '../model/wilson-interval.ts';
import { COUNTED_FROM } from './confidence.ts';
import { type SkillInText, skillsInText } from './skill-in-text.ts';
import { builtInSkills, type SkillList } from './skill-list.ts';

/** A text in which a person has marked the skills. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A marked name, by its offsets in the text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly requirement: SkillInText['requirement'];
}

const Share = z.number().min(0).max(1);
const Counted = z.object({
  right: z.int(),
  of: z.int(),
  share: Share.nullable().describe('null where there are none'),
  interval: z.tuple([Share, Share]).describe('95 % interval of the share (Wilson, 1927)'),
});

/** How well the skills of marked texts were found. A name is found where it shares a letter with a mark. */
export const SkillScores = z.object({
  texts: z.int(),
  recall: Counted.describe('marks that were found, of all marks'),
  precision: Counted.describe('found names that a person has marked, of all found names'),
  counted: Counted.describe('the same, of names that are sure enough to be counted in figures'),
  requirement: Counted.describe('marks whose requirement was told rightly, of those found'),
  optional: Counted.describe('the same, of marks that are nice to have'),
  negated: Counted.describe('the same, of marks that are said not to be needed'),
  bands: z
    .array(z.object({ confidence: Share, found: z.int(), right: Share }))
    .describe('found names by their confidence, and the share that a person has marked'),
});
export type SkillScores = z.infer<typeof SkillScores>;

/** A text with its marks in double brackets: `[[Excel]]`, `[[~French]]` nice to have, `[[-driving licence]]` not needed. */
export function readMarked(line: string): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const { 0: bracketed, 1: sign, 2: name = '', index } of line.matchAll(/\[\[([~-]?)([^\]]+)\]\]/g)) {
    text += line.slice(at, index);
    const requirement = sign === '~' ? 'optional' : sign === '-' ? 'negated' : 'required';
    marks.push({ start: text.length, end: text.length + name.length, requirement });
    text += name;
    at = index + bracketed.length;
  }
  return { text: text + line.slice(at), marks };
}

interface Compared {
  readonly marks: readonly Mark[];
  readonly found: readonly SkillInText[];
}

/** Finds the skills of marked texts, and tells how well. */
export function evaluateSkills(texts: readonly MarkedText[], list: SkillList = builtInSkills()): SkillScores {
  const all = texts.map(({ text, marks }): Compared => ({ marks, found: skillsInText(text, list) }));
  const names = all.flatMap(({ marks, found }) =>
    found.map((name) => ({ confidence: name.confidence, right: marks.some((mark) => isOn(mark, name)) })),
  );
  const marks = all.flatMap(({ marks, found }) =>
    marks.map((mark) => ({ mark, on: found.filter((name) => isOn(mark, name)) })),
  );
  const known = marks.filter(({ on }) => on.length > 0);
  const told = (wanted?: Mark['requirement']) =>
    counted(
      known.filter(({ mark }) => wanted === undefined || mark.requirement === wanted),
      ({ mark, on }) => on.some(({ requirement }) => requirement === mark.requirement),
    );
  return {
    texts: texts.length,
    recall: counted(marks, ({ on }) => on.length > 0),
    precision: counted(names, ({ right }) => right),
    counted: counted(
      names.filter(({ confidence }) => confidence >= COUNTED_FROM),
      ({ right }) => right,
    ),
    requirement: told(),
    optional: told('optional'),
    negated: told('negated'),
    bands: [...Map.groupBy(names, ({ confidence }) => confidence)]
      .map(([confidence, of]) => ({
        confidence,
        found: of.length,
        right: counted(of, ({ right }) => right).share ?? 0,
      }))
      .sort((a, b) => b.confidence - a.confidence),
  };
}

function isOn(mark: Pick<Mark, 'start' | 'end'>, name: Pick<SkillInText, 'start' | 'end'>): boolean {
  return mark.start < name.end && name.start < mark.end;
}

function counted<T>(of: readonly T[], test: (each: T) => boolean): z.infer<typeof Counted> {
  const right = of.filter(test).length;
  const share = of.length === 0 ? null : right / of.length;
  return { right, of: of.length, share, interval: wilsonInterval(right, of.length) };
}
