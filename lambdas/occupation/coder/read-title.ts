import type { PlacedTitle } from '../../model/coded-title.ts';
import { respellTitle } from '../sound/respell-title.ts';
import { builtInModel } from './built-in-model.ts';
import { LEAST_SURE } from './defend.ts';
import type { TitleModel } from './model-file.ts';
import { rankAgain } from './rank-again.ts';
import { calibrated, rounded } from './title-model.ts';
import { codeByWeighedRules } from './weigh-rule.ts';

/** The writing of a title that it is coded by. */
export interface Reading {
  /** The title as it is written, or with words of the other script for those that are written by their sound. */
  readonly title: string;
  /** What the probability of a code is to be multiplied by; null where the title is read as it is written. */
  readonly sureness: number | null;
}

/** What a cost of one takes off the probability of a code. */
const OF_COST = 0.3;
/** What a group above unit groups, a guess at a guess, has to be as sure as to be said. */
const LEAST_SURE_ABOVE = 0.75;
/** Digits of a unit group. */
const WHOLE = 4;
/** What a code that a slip of the pen would explain counts beside one that sounds explain. */
const OF_SPELLING = 0.8;

let last:
  | { readonly title: string; readonly imported: TitleModel | undefined; readonly reading: Reading }
  | undefined;

/**
 * How a title is to be read: by its sound where the rules do not know it, and in the words that it sounds like it is surer to be coded
 * right. Remembers the last one, of which several things are asked.
 */
export function readTitle(title: string, imported?: TitleModel): Reading {
  if (last?.title !== title || last.imported !== imported)
    last = { title, imported, reading: surest(title, imported) };
  return last.reading;
}

function surest(title: string, imported: TitleModel | undefined): Reading {
  const asWritten: Reading = { title, sureness: null };
  const rule = codeByWeighedRules(title, imported);
  if (rule !== null && rule.source !== 'spelling') return asWritten;
  const readings = respellTitle(title);
  if (readings.length === 0) return asWritten;
  const least = sureOf(title, rule, imported) * (rule === null ? 1 : OF_SPELLING);
  const [best] = readings
    .map(({ title: read, cost, likeliness, isWhole }) => {
      const sureness = 1 - OF_COST * cost;
      const sure = sureness * sureOf(read, codeByWeighedRules(read, imported), imported);
      return { title: read, sureness, sure, isWhole, worth: likeliness * sure };
    })
    .sort((a, b) => b.worth - a.worth);
  if (best === undefined || best.sure <= least) return asWritten;
  return best.isWhole || best.sure >= LEAST_SURE ? { title: best.title, sureness: best.sureness } : asWritten;
}

/** A code of a title that was read by its sound, as sure as the reading makes it; null where that is too little to say it. */
export function asRead({ sureness }: Reading, coded: PlacedTitle | null): PlacedTitle | null {
  if (coded === null || sureness === null) return coded;
  const probability = rounded(coded.probability * sureness);
  if (probability < (coded.code.length < WHOLE ? LEAST_SURE_ABOVE : LEAST_SURE)) return null;
  return { ...coded, probability, source: coded.source === 'context' ? 'context' : 'sound' };
}

/** The probability that the likeliest unit group of a title is right, coded or not. */
function sureOf(title: string, rule: PlacedTitle | null, imported: TitleModel | undefined): number {
  if (rule !== null) return rule.probability;
  const { weights } = imported ?? builtInModel();
  return calibrated(weights.calibration, rankAgain(weights, title));
}
