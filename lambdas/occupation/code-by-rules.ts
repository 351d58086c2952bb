import { comparisonKey } from '../contracts/codecs/comparison-key.ts';
import type { TitleSource } from '../model/coded-title.ts';
import { majorOf } from './isco-tree.ts';
import { nearTitle } from './near-title.ts';
import { withoutNotice } from './notice-words.ts';
import { remembered } from './remembered.ts';
import { entryOf, isUnitGroup } from './title-index.ts';
import { withoutRank } from './title-key.ts';
import { alternativesIn, partsOf } from './title-parts.ts';

/** The rules; to be raised with any change of what a title is coded to, the table and the model apart. */
export const RULES = 'titles-6';

/** Ways to find a code that the rules know. */
export type RuleSource = Exclude<TitleSource, 'sound' | 'model' | 'context'>;

/** A unit group that the rules have for a title. */
export interface RuleCode {
  readonly code: string;
  /** The other of two trades that are as good as each other; null where there is but one. */
  readonly runnerUp: string | null;
  readonly source: RuleSource;
}

const WRITTEN_CODE = /^(?:isco (?:0?8 )?)?(\d{4})$/;

function coded(code: string, source: RuleSource): RuleCode {
  return { code, runnerUp: null, source };
}

function codeOfBareKey(key: string): RuleCode | null {
  const bare = withoutRank(withoutNotice(key));
  const entry = bare === key ? undefined : entryOf(bare);
  return entry === undefined ? null : coded(entry.code, 'without-rank');
}

function codeOfWording(wording: string): RuleCode | null {
  const key = comparisonKey(wording);
  const written = WRITTEN_CODE.exec(key)?.[1];
  if (written !== undefined) return isUnitGroup(written) ? coded(written, 'written-code') : null;
  const entry = entryOf(key);
  return entry === undefined ? codeOfBareKey(key) : coded(entry.code, entry.source);
}

/**
 * One trade said several times is that trade. Of two, the first is taken where both are of one major group, the depth
 * at which figures are published; of others nobody knows which counts.
 */
function codeOfTrades(trades: readonly RuleCode[], source: RuleSource): RuleCode | null {
  const [first, second = null, ...more] = [...new Set(trades.map(({ code }) => code))];
  if (first === undefined || more.length > 0) return null;
  if (second === null) return coded(first, source);
  if (majorOf(first) !== majorOf(second)) return null;
  return { code: first, runnerUp: second, source };
}

/** "Waiter / Waitress" says one job twice; a wording that nobody knows may be another one. */
function codeOfAlternatives(title: string): RuleCode | null {
  const wordings = alternativesIn(title).map(codeOfWording);
  const trades = wordings.filter((each) => each !== null);
  return trades.length === wordings.length ? codeOfTrades(trades, 'alternatives') : null;
}

/** "Cook, Indian" and "Accountant (Head Office)": what is set apart mostly says where or of what kind. */
function codeOfParts(title: string): RuleCode | null {
  const trades = partsOf(title).map(codeOfWording);
  return codeOfTrades(
    trades.filter((each) => each !== null),
    'part',
  );
}

/**
 * Whether a title says trades of several major groups, side by side or set apart: nobody knows which counts, and no model is to
 * guess.
 */
export function saysTradesApart(title: string): boolean {
  const beside = alternativesIn(title).map(codeOfWording);
  const apart = partsOf(title).map(codeOfWording);
  return (!beside.includes(null) && areApart(beside)) || areApart(apart);
}

function areApart(trades: readonly (RuleCode | null)[]): boolean {
  return new Set(trades.flatMap((each) => (each === null ? [] : majorOf(each.code)))).size > 1;
}

function codeOfSpelling(title: string): RuleCode | null {
  const code = nearTitle(comparisonKey(title));
  return code === null ? null : coded(code, 'spelling');
}

/**
 * The ISCO-08 unit group of a job title in Arabic or English. Tried in this order: a written unit
 * group code; the comparison key of the group's title and aliases; the same without article, plural and abbreviation;
 * without grade marks and the words of an advertisement; every wording beside a slash; a part set apart by a mark; a slip of the pen. Null when no group
 * answers, or groups of different major groups do. Remembers the last titles, of which several things are asked.
 */
export function codeByRules(title: string): RuleCode | null {
  return ruled(title).found;
}

/** Titles that several things are asked of at once, and the readings of each. */
const AT_ONCE = 32;
const ruled = remembered(
  (title) => ({
    found: codeOfWording(title) ?? codeOfAlternatives(title) ?? codeOfParts(title) ?? codeOfSpelling(title),
  }),
  AT_ONCE,
);
