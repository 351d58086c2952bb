import { comparisonKey } from '../contracts/codecs/comparison-key.ts';
import { codeOfKey, isUnitGroup, tableHash } from './title-index.ts';
import { withoutRank } from './title-key.ts';

/** The coder's rules; to be raised with any change of what a title is coded to, the table apart. */
const RULES = 'titles-1';

/** Names the rules and the table a code was given by; it changes when either does. */
export const CODER_VERSION = `${RULES}.${tableHash()}`;

const WRITTEN_CODE = /^(?:isco (?:0?8 )?)?(\d{4})$/;

function codeOfBareKey(key: string): string | undefined {
  const bare = withoutRank(key);
  return bare === key ? undefined : codeOfKey(bare);
}

function codeOfWording(wording: string): string | null {
  const key = comparisonKey(wording);
  const written = WRITTEN_CODE.exec(key)?.[1];
  if (written !== undefined) {
    return isUnitGroup(written) ? written : null;
  }
  return codeOfKey(key) ?? codeOfBareKey(key) ?? null;
}

/** "Waiter / Waitress" says one job twice; "Driver / Cook" says two, and which of them counts nobody knows. */
function codeOfAlternatives(wordings: readonly string[]): string | null {
  const [first, ...others] = wordings.map(codeOfWording);
  return first !== undefined && others.every((code) => code === first) ? first : null;
}

/**
 * The ISCO-08 unit group (four digits) of a job title in Arabic or English, by exact comparison key of the group's
 * title and aliases; failing that without article, plural and abbreviation; failing that without grade marks. A
 * written unit group code is taken as it is. Null when no group or more than one answers.
 */
export function codeTitle(title: string): string | null {
  return codeOfWording(title) ?? (title.includes('/') ? codeOfAlternatives(title.split('/')) : null);
}
