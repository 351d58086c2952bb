import { z } from 'zod';

/** How a title came to its code. */
export const TitleSource = z
  .enum([
    'written-code',
    'entry',
    'folded',
    'without-rank',
    'alternatives',
    'part',
    'spelling',
    'sound',
    'model',
    'context',
  ])
  .describe(
    'entry: a title or alias of the group; folded: without article, plural and abbreviation; without-rank: without grade marks and the words of an advertisement; ' +
      'alternatives: wordings side by side; part: a part set apart by a mark; spelling: a slip of the pen away; sound: words of one script in the letters of the other; ' +
      'model: learnt from the titles of all groups; context: what is known beside the title, where the title alone said another code, or none',
  );
export type TitleSource = z.infer<typeof TitleSource>;

/** The group a title was given, as deep as its coder can defend, and how sure it is of it. Any coder fills this shape. */
export const CodedTitle = z.object({
  code: z.string().describe('ISCO-08 code of one to four digits'),
  probability: z.number().min(0).max(1).describe('that the title means this group, as its coder sees it'),
  runnerUp: z
    .string()
    .nullable()
    .describe('unit group that competes with it, of a shorter code the likeliest one; null where none does'),
  source: TitleSource,
});
export type CodedTitle = z.infer<typeof CodedTitle>;

/** A coded title, and where it belongs if its code is wrong. */
export interface PlacedTitle extends CodedTitle {
  /** The likeliest unit group outside the code; null where the code was written itself. */
  readonly elsewhere: string | null;
}

/** Titles less sure than this are coded, warned of and asked about. */
const SURE = 0.9;
/** The same of a title of the lexicon as it stands: whoever is asked what a "driver" is says what the lexicon says. */
const SURE_AS_IT_STANDS = 0.8;
/** Digits of a unit group. */
const WHOLE = 4;

/** Whether a code is too unsure to go without a person's look. */
export function isUnsure({ probability, source }: Pick<CodedTitle, 'probability' | 'source'>): boolean {
  return probability < (source === 'entry' ? SURE_AS_IT_STANDS : SURE);
}

/** Whether a person should look at the code of a title: it is not sure, or names no unit group. */
export function isDoubtful(coded: Pick<CodedTitle, 'code' | 'probability' | 'source'>): boolean {
  return isUnsure(coded) || coded.code.length < WHOLE;
}
