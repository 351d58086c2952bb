import { codeOfKey, indexHash, isUnitGroup } from './title-index.ts';
import { titleKey, withoutRank } from './title-key.ts';

/** The coder's rules; to be raised with any change of what a title is coded to, the table apart. */
const RULES = 'titles-1';

/** Names the rules and the table a code was given by; it changes when either does. */
export const CODER_VERSION = `${RULES}.${indexHash()}`;

const WRITTEN_CODE = /^(?:isco (?:0?8 )?)?(\d{4})$/;

/**
 * The ISCO-08 unit group (four digits) of a job title in Arabic or English, by exact comparison key of the group's
 * title and aliases; failing that without article, plural and abbreviation; failing that without grade marks. A
 * written unit group code is taken as it is. Null when no group or more than one answers.
 */
export function codeTitle(title: string): string | null {
  const key = titleKey(title);
  const written = WRITTEN_CODE.exec(key)?.[1];
  if (written !== undefined) {
    return isUnitGroup(written) ? written : null;
  }
  const bare = withoutRank(key);
  return codeOfKey(key) ?? (bare === key ? undefined : codeOfKey(bare)) ?? null;
}
