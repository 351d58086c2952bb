import { comparisonKey } from '../contracts/codecs/comparison-key.ts';
import type { CodedTitle, TitleSource } from '../model/coded-title.ts';
import { majorOf } from './isco-tree.ts';
import { nearTitle } from './near-title.ts';
import { entryOf, isUnitGroup } from './title-index.ts';
import { withoutRank } from './title-key.ts';
import { alternativesIn, partsOf } from './title-parts.ts';

/** The rules; to be raised with any change of what a title is coded to, the table and the model apart. */
export const RULES = 'titles-4';

/** Ways to find a code that the rules know. */
type RuleSource = Exclude<TitleSource, 'model'>;

/**
 * That a title found this way means the group's entry: rounded from how often it did on the index and the development titles
 * of the model card (`docs/title-coder.md`), which come to 0.95 and 0.98 for entries, 0.93 and 0.98 for folded ones, 0.73 and 0.92
 * for parts, 0.84 and 0.98 for slips. The model of an imported taxonomy says it of each title.
 */
const PROBABILITY: Readonly<Record<RuleSource, number>> = {
  'written-code': 1,
  entry: 0.96,
  folded: 0.95,
  'without-rank': 0.94,
  alternatives: 0.94,
  part: 0.76,
  spelling: 0.8,
};
/** Of the first of two trades that are as good as each other. */
const EVEN = 0.5;

const WRITTEN_CODE = /^(?:isco (?:0?8 )?)?(\d{4})$/;

function coded(code: string, source: RuleSource): CodedTitle {
  return { code, probability: PROBABILITY[source], runnerUp: null, source };
}

function codeOfBareKey(key: string): CodedTitle | null {
  const bare = withoutRank(key);
  const entry = bare === key ? undefined : entryOf(bare);
  return entry === undefined ? null : coded(entry.code, 'without-rank');
}

function codeOfWording(wording: string): CodedTitle | null {
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
function codeOfTrades(trades: readonly CodedTitle[], source: RuleSource): CodedTitle | null {
  const [first, second = null, ...more] = [...new Set(trades.map(({ code }) => code))];
  if (first === undefined || more.length > 0) return null;
  if (second === null) return coded(first, source);
  if (majorOf(first) !== majorOf(second)) return null;
  return { code: first, probability: EVEN, runnerUp: second, source };
}

/** "Waiter / Waitress" says one job twice; a wording that nobody knows may be another one. */
function codeOfAlternatives(title: string): CodedTitle | null {
  const wordings = alternativesIn(title).map(codeOfWording);
  const trades = wordings.filter((each) => each !== null);
  return trades.length === wordings.length ? codeOfTrades(trades, 'alternatives') : null;
}

/** "Cook, Indian" and "Accountant (Head Office)": what is set apart mostly says where or of what kind. */
function codeOfParts(title: string): CodedTitle | null {
  const trades = partsOf(title).map(codeOfWording);
  return codeOfTrades(
    trades.filter((each) => each !== null),
    'part',
  );
}

function codeOfSpelling(title: string): CodedTitle | null {
  const code = nearTitle(comparisonKey(title));
  return code === null ? null : coded(code, 'spelling');
}

/**
 * The ISCO-08 unit group of a job title in Arabic or English, and how sure that is. Tried in this order: a written unit
 * group code; the comparison key of the group's title and aliases; the same without article, plural and abbreviation;
 * without grade marks; every wording beside a slash; a part set apart by a mark; a slip of the pen. Null when no group
 * answers, or groups of different major groups do.
 */
export function codeByRules(title: string): CodedTitle | null {
  return codeOfWording(title) ?? codeOfAlternatives(title) ?? codeOfParts(title) ?? codeOfSpelling(title);
}
