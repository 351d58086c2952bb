import type { CountryProfile } from '../../profile/profile.ts';
import { DAMAGE } from './field-codec.ts';
import { IDENTITY_FILLERS, NO_FRACTION_PATTERN, ZEROS_RESTORED } from './identity.ts';
import { SCIENTIFIC_PATTERN } from './scientific.ts';
import { WHITE_SPACE } from './white-space.ts';

/** Arabic-Indic, then Persian. */
const NATIVE = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';
const ASCII = '0123456789';
/** The text mark that `cleaner` drops, where what follows may still be an identity number: a filler. */
const TEXT_MARK = "^''+-";

/**
 * DuckDB expression for what `identityDigits` gives for a VARCHAR column: digits, or NULL where the text holds
 * anything else (or is NULL). `column` is an SQL expression, evaluated more than once: pass a plain column.
 */
export function identityDigitsSql(column: string, profile: CountryProfile): string {
  const { digits } = profile.identity;
  const visible = inAscii(
    `regexp_replace(${column}, '${TEXT_MARK}|${markClass(IDENTITY_FILLERS)}+', '', 'g')`,
  );
  const bare = `regexp_replace(${visible}, '${NO_FRACTION_PATTERN}', '')`;
  const shortest = digits - ZEROS_RESTORED;
  return (
    `CASE WHEN regexp_full_match(${column}, '[0-9]{${digits}}') THEN ${column} ` +
    `WHEN regexp_full_match(${bare}, '[0-9]{${shortest},${digits - 1}}') THEN lpad(${bare}, ${digits}, '0') ` +
    `WHEN regexp_full_match(${bare}, '[0-9]+') THEN ${bare} END`
  );
}

/** DuckDB expression for the validity of a column of `identityDigitsSql`: never NULL. */
export function identityValidSql(digits: string, profile: CountryProfile): string {
  return `coalesce(${profile.identity.validSql(digits)}, false)`;
}

/**
 * DuckDB expression for the defect that `cleaner` finds with the identity codec, or NULL; `valid` is that of
 * `identityValidSql`, or a column of it.
 */
export function identityDefectSql(column: string, valid: string): string {
  return (
    `CASE WHEN ${valid} THEN NULL ` +
    `WHEN ${identityBlankSql(column)} THEN 'value.missing' ` +
    `WHEN contains(${column}, chr(${DAMAGE.codePointAt(0)})) THEN 'value.damaged' ` +
    `WHEN regexp_full_match(${column}, '${SCIENTIFIC_PATTERN}') THEN 'value.digits-lost' ` +
    `ELSE 'identity.invalid' END`
  );
}

/** DuckDB expression for whether valid digits differ from the column by more than the script they are written in. */
export function identityRepairedSql(column: string, digits: string): string {
  return `CASE WHEN ${digits} = ${column} THEN false ELSE ${digits} <> ${inAscii(column)} END`;
}

/** DuckDB expression for whether a VARCHAR column is blank, as `cleaner` sees it: white space alone, or nothing. */
export function identityBlankSql(column: string): string {
  return `NOT regexp_matches(${column}, '[^${markClass(WHITE_SPACE).slice(1)}')`;
}

function inAscii(text: string): string {
  return `translate(${text}, '${NATIVE}', '${ASCII}${ASCII}')`;
}

/** The marks as an RE2 character class, each by its code point, so that the statement survives editors and logs. */
function markClass(marks: string): string {
  return `[${[...marks].map((mark) => `\\x{${mark.codePointAt(0)?.toString(16)}}`).join('')}]`;
}
