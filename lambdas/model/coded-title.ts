import { z } from 'zod';

/** How a title came to its code. */
export const TitleSource = z
  .enum(['written-code', 'entry', 'folded', 'without-rank', 'alternatives', 'part', 'spelling', 'model'])
  .describe(
    'entry: a title or alias of the group; folded: without article, plural and abbreviation; without-rank: without grade marks; ' +
      'alternatives: wordings side by side; part: a part set apart by a mark; spelling: a slip of the pen away; ' +
      'model: learnt from the titles of all groups',
  );
export type TitleSource = z.infer<typeof TitleSource>;

/** The unit group a title was given, and how sure its coder is of it. Any coder fills this shape. */
export const CodedTitle = z.object({
  code: z.string().describe('ISCO-08 unit group'),
  probability: z.number().min(0).max(1).describe('that the title means this group, as its coder sees it'),
  runnerUp: z.string().nullable().describe('unit group that competes with it; null where none does'),
  source: TitleSource,
});
export type CodedTitle = z.infer<typeof CodedTitle>;

/** Titles less sure than this are coded, warned of and asked about. */
const SURE = 0.9;

/** Whether a person should look at the code of a title. */
export function isDoubtful({ probability }: Pick<CodedTitle, 'probability'>): boolean {
  return probability < SURE;
}
