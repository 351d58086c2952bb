import type { PlacedTitle, TitleSource } from '../../model/coded-title.ts';
import { writtenOut } from '../abbreviation/written-out.ts';
import type { JobContext } from '../context/job-context.ts';
import { withoutEmployer } from '../employer/without-employer.ts';
import { singularTitles } from '../number/singular-titles.ts';
import { respellTitle } from '../sound/respell-title.ts';
import { builtInModel } from './built-in-model.ts';
import { codeByModel } from './code-by-model.ts';
import { LEAST_SURE } from './defend.ts';
import type { TitleModel } from './model-file.ts';
import { rankAgain } from './rank-again.ts';
import { calibrated, rounded } from './title-model.ts';
import { codeByWeighedRules } from './weigh-rule.ts';

/** The writing of a title that it is coded by. */
export interface Reading {
  /** The title as it is written, or another writing that says the same. */
  readonly title: string;
  /**
   * What makes it another: abbreviations that are written out, no word of the employer, one person instead of several, words of the
   * other script for those that are written by their sound.
   */
  readonly by: 'short' | 'employer' | 'number' | 'sound' | null;
  /** What the probability of a code is to be multiplied by: 1 where the title is read as it is written. */
  readonly sureness: number;
}

/** A plural is of the trade of its singular, but for words that are both; an abbreviation may stand for what nobody thought of. */
const OF_NUMBER = 0.98;
const OF_SHORT = 0.98;
/** What is taken for the employer's may be the trade's. */
const OF_EMPLOYER = 0.95;
/** What a cost of one takes off the probability of a code. */
const OF_COST = 0.3;
/** What a group above unit groups, by sound a guess at a guess, has to be as sure as to be said. */
const LEAST_SURE_ABOVE = 0.75;
/** Digits of a unit group. */
const WHOLE = 4;
/** What a code that a slip of the pen would explain counts beside one that sounds explain. */
const OF_SPELLING = 0.8;

let last:
  | { readonly title: string; readonly imported: TitleModel | undefined; readonly reading: Reading }
  | undefined;

/**
 * How a title is to be read where the rules do not know it: with its abbreviations in full, without its employer, in the singular, by
 * its sound, or as it is written, whichever comes first and is sure enough to be coded right. Remembers the last one, of which several things are asked.
 */
export function readTitle(title: string, imported?: TitleModel): Reading {
  if (last?.title !== title || last.imported !== imported)
    last = { title, imported, reading: surest(title, imported) };
  return last.reading;
}

function surest(title: string, imported: TitleModel | undefined): Reading {
  const rule = codeByWeighedRules(title, imported);
  const asWritten: Reading = { title, by: null, sureness: 1 };
  if (rule !== null && rule.source !== 'spelling') return asWritten;
  const least = sureOf(title, rule, imported) * (rule === null ? 1 : OF_SPELLING);
  const reading =
    inFull(title, least, imported) ??
    withoutItsEmployer(title, imported) ??
    inSingular(title, least, imported) ??
    bySound(title, least, imported);
  if (reading === null) return asWritten;
  const isCoded = codeReading(reading, imported) !== null || codeReading(asWritten, imported) === null;
  return isCoded ? reading : asWritten;
}

/**
 * The likeliest reading in full that the rules know, else that is surer than `least`; null where there is none. Where the abbreviations may stand
 * for several trades, it is as sure as theirs are likely beside the others.
 */
function inFull(title: string, least: number, imported: TitleModel | undefined): Reading | null {
  const readings = writtenOut(title).map(({ title: read, likeliness }) => {
    const rule = codeByWeighedRules(read, imported);
    const sure = sureOf(read, rule, imported);
    return { read, rule, sure, weight: likeliness * sure };
  });
  const [best] = readings.toSorted((a, b) => b.weight - a.weight);
  if (best === undefined) return null;
  const sum = (weights: typeof readings) => weights.reduce((total, { weight }) => total + weight, 0);
  const same = readings.filter(
    (each) => each === best || (each.rule !== null && each.rule.code === best.rule?.code),
  );
  const sureness = (OF_SHORT * sum(same)) / sum(readings);
  return best.rule !== null || sureness * best.sure > least
    ? { title: best.read, by: 'short', sureness }
    : null;
}

/** The longest reading without the employer that the rules know, as it is or read in another way; null where there is none. */
function withoutItsEmployer(title: string, imported: TitleModel | undefined): Reading | null {
  for (const head of withoutEmployer(title)) {
    const { title: read, sureness } = surest(head, imported);
    if (codeByWeighedRules(read, imported) !== null)
      return { title: read, by: 'employer', sureness: OF_EMPLOYER * sureness };
  }
  return null;
}

/** The surest reading in the singular that the rules know, else that is surer than `least`; null where there is none. */
function inSingular(title: string, least: number, imported: TitleModel | undefined): Reading | null {
  const readings = singularTitles(title).map((read) => {
    const rule = codeByWeighedRules(read, imported);
    return { read, isKnown: rule !== null, sure: OF_NUMBER * sureOf(read, rule, imported) };
  });
  const known = readings.filter(({ isKnown }) => isKnown);
  const [best] = (known.length > 0 ? known : readings).sort((a, b) => b.sure - a.sure);
  if (best === undefined || (!best.isKnown && best.sure <= least)) return null;
  return { title: best.read, by: 'number', sureness: OF_NUMBER };
}

/** The best reading by sound; null where it is not surer than `least`, or is one in part that is not sure enough to be coded. */
function bySound(title: string, least: number, imported: TitleModel | undefined): Reading | null {
  const [best] = respellTitle(title)
    .map(({ title: read, cost, likeliness, isWhole }) => {
      const sureness = 1 - OF_COST * cost;
      const sure = sureness * sureOfReading(read, imported);
      return { read, sureness, sure, isWhole, worth: likeliness * sure };
    })
    .sort((a, b) => b.worth - a.worth);
  if (best === undefined || best.sure <= least) return null;
  if (!best.isWhole && best.sure < LEAST_SURE) return null;
  return { title: best.read, by: 'sound', sureness: best.sureness };
}

/**
 * The code of a title as it is read, by the rules or else by the model, as sure as the reading makes it; null where that is too
 * little to say it. `imported` and `context` as in code-title.ts.
 */
export function codeReading(
  { title, by, sureness }: Reading,
  imported?: TitleModel,
  context?: JobContext,
): PlacedTitle | null {
  const coded = codeByWeighedRules(title, imported, context) ?? codeByModel(title, imported, context);
  if (coded === null || by === null) return coded;
  const probability = rounded(coded.probability * sureness);
  const least = by === 'sound' && coded.code.length < WHOLE ? LEAST_SURE_ABOVE : LEAST_SURE;
  return probability < least ? null : { ...coded, probability, source: sourceOf(by, coded.source) };
}

function sourceOf(by: NonNullable<Reading['by']>, source: TitleSource): TitleSource {
  if (by === 'sound') return source === 'context' ? source : by;
  if (by === 'employer') return source === 'context' ? source : 'part';
  return source === 'entry' ? 'folded' : source;
}

function sureOfReading(title: string, imported: TitleModel | undefined): number {
  return sureOf(title, codeByWeighedRules(title, imported), imported);
}

/** The probability that the likeliest unit group of a title is right, coded or not. */
function sureOf(title: string, rule: PlacedTitle | null, imported: TitleModel | undefined): number {
  if (rule !== null) return rule.probability;
  const { weights } = imported ?? builtInModel();
  return calibrated(weights.calibration, rankAgain(weights, title));
}
