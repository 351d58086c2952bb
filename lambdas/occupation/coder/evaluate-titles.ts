import { z } from 'zod';
import { isDoubtful } from '../../model/coded-title.ts';
import { wilsonInterval } from '../../model/wilson-interval.ts';
import { answerTitle, rankedGroups } from './answer-title.ts';
import { builtInModel } from './built-in-model.ts';
import type { KnownTitle } from './judge.ts';
import type { TitleModel } from './model-file.ts';
import { isArabic } from './title-words.ts';

const Share = z.number().min(0).max(1);
const ByDigits = z.object({ '4': Share, '3': Share, '2': Share, '1': Share });

/** How titles whose unit groups are known were coded; shares are of all the titles. */
export const TitleScores = z.object({
  titles: z.int(),
  top1: ByDigits.describe('the likeliest group is right, at so many digits'),
  top1_interval: z.tuple([Share, Share]).describe('95 % interval of top1 at four digits (Wilson, 1927)'),
  top3: ByDigits.describe('one of the three likeliest is right, at so many digits'),
  coverage_at_5_percent_error: Share.describe(
    'titles that are coded alone where the surest are taken until one in twenty is wrong',
  ),
  calibration_error: Share.describe(
    'mean distance of probability and share that is right, over ten bands of probability (expected calibration error)',
  ),
  bands: z
    .array(
      z.object({
        from: z.number().describe('lower end of the probability; a tenth wide'),
        titles: z.int(),
        expected: Share.describe('mean probability'),
        right: Share,
      }),
    )
    .describe('what was expected and what came true, by bands of probability that hold any'),
  coded: Share.describe('titles that are given a unit group'),
  right_of_coded: Share.nullable().describe('of those, the share that is right; null where none is coded'),
  to_review: Share.describe(
    'titles that a person is asked about: without a unit group, or with a doubtful one',
  ),
});
export type TitleScores = z.infer<typeof TitleScores>;

/** What `maharat occupation eval --json` prints. */
export const TitleEvaluation = z.object({
  model: z.string().describe('version of the model'),
  all: TitleScores,
  ar: TitleScores.nullable().describe('titles with Arabic letters; null where there are none'),
  en: TitleScores.nullable().describe('the other titles'),
  confusions: z
    .array(z.object({ isco: z.string(), taken_for: z.string(), titles: z.int() }))
    .describe('unit groups that were taken for others, the most frequent first'),
});
export type TitleEvaluation = z.infer<typeof TitleEvaluation>;

const DIGITS = [4, 3, 2, 1] as const;
const CONFUSIONS = 20;

interface Coded {
  readonly title: string;
  readonly codes: ReadonlySet<string>;
  readonly ranked: readonly string[];
  readonly probability: number;
  readonly coded: boolean;
  readonly isDoubtful: boolean;
}

/** Codes titles whose unit groups are known, and tells how well. */
export function evaluateTitles(titles: readonly KnownTitle[], imported?: TitleModel): TitleEvaluation {
  const all = titles.map(({ title, codes, context }): Coded => {
    const { isco, level, probability, source } = answerTitle(title, imported, context);
    const ranked = rankedGroups(title, imported, context);
    const isSure = isco !== null && source !== null && !isDoubtful({ code: isco, probability, source });
    return { title, codes, ranked, probability, coded: level === 4, isDoubtful: !isSure };
  });
  const [arabic, others] = [true, false].map((wanted) =>
    all.filter(({ title }) => isArabic(title) === wanted),
  );
  return {
    model: (imported ?? builtInModel()).head.version,
    all: scoresOf(all),
    ar: arabic?.length ? scoresOf(arabic) : null,
    en: others?.length ? scoresOf(others) : null,
    confusions: confusionsOf(all),
  };
}

function scoresOf(all: readonly Coded[]): TitleScores {
  const top = (most: number) =>
    Object.fromEntries(
      DIGITS.map((digits) => [digits, share(all, (each) => isRight(each, most, digits))]),
    ) as z.infer<typeof ByDigits>; // one entry a digit
  const coded = all.filter((each) => each.coded);
  const bands = bandsOf(all);
  return {
    titles: all.length,
    top1: top(1),
    top1_interval: wilsonInterval(all.filter((each) => isRight(each, 1, 4)).length, all.length),
    top3: top(3),
    coverage_at_5_percent_error: coverage(all),
    calibration_error: calibrationError(bands, all.length),
    bands,
    coded: share(all, (each) => each.coded),
    right_of_coded: coded.length === 0 ? null : share(coded, (each) => isRight(each, 1, 4)),
    to_review: share(all, (each) => each.isDoubtful),
  };
}

function isRight({ codes, ranked }: Coded, most: number, digits: number): boolean {
  const right = [...codes].map((code) => code.slice(0, digits));
  return ranked.slice(0, most).some((code) => right.includes(code.slice(0, digits)));
}

function share(all: readonly Coded[], test: (each: Coded) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}

/** The largest share of titles, the surest first, of which at most one in twenty is wrong. */
function coverage(all: readonly Coded[]): number {
  const surest = all.toSorted((a, b) => b.probability - a.probability);
  let wrong = 0;
  let most = 0;
  for (const [at, each] of surest.entries()) {
    if (!isRight(each, 1, 4)) wrong += 1;
    if (wrong <= 0.05 * (at + 1)) most = at + 1;
  }
  return all.length === 0 ? 0 : most / all.length;
}

function bandsOf(all: readonly Coded[]): TitleScores['bands'] {
  const bands = Map.groupBy(all, ({ probability }) => Math.min(9, Math.floor(probability * 10)));
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([band, own]) => ({
      from: band / 10,
      titles: own.length,
      expected: own.reduce((sum, { probability }) => sum + probability, 0) / own.length,
      right: share(own, (each) => isRight(each, 1, 4)),
    }));
}

function calibrationError(bands: TitleScores['bands'], of: number): number {
  const distance = bands.reduce(
    (sum, { titles, expected, right }) => sum + titles * Math.abs(expected - right),
    0,
  );
  return of === 0 ? 0 : distance / of;
}

function confusionsOf(all: readonly Coded[]): TitleEvaluation['confusions'] {
  const counts = new Map<string, number>();
  for (const each of all) {
    if (isRight(each, 1, 4)) continue;
    const key = `${[...each.codes][0]} ${each.ranked[0]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, CONFUSIONS)
    .map(([key, titles]) => {
      const [isco = '', taken_for = ''] = key.split(' ');
      return { isco, taken_for, titles };
    });
}
