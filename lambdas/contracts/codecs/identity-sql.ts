import type { CountryProfile } from '../../profile/profile.ts';
import { IDENTITY_FILLERS, ZEROS_RESTORED } from './identity.ts';
import { WHITE_SPACE } from './white-space.ts';

const ARABIC_INDIC = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';
const ASCII = '0123456789';

/**
 * DuckDB expression for what `identityDigits` gives for a VARCHAR column: digits, or NULL where the text holds
 * anything else (or is NULL). `column` is an SQL expression, evaluated more than once: pass a plain column.
 */
export function identityDigitsSql(column: string, profile: CountryProfile): string {
  const { digits } = profile.identity;
  const bare = `translate(${column}, ${sqlText(ARABIC_INDIC + PERSIAN + IDENTITY_FILLERS)}, '${ASCII}${ASCII}')`;
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

/** DuckDB expression for whether a VARCHAR column is blank, as `cleaner` sees it: white space alone, or nothing. */
export function identityBlankSql(column: string): string {
  return `(${column} = '' OR translate(${column}, ${sqlText(WHITE_SPACE)}, '') = '')`;
}

/** White space and controls stand as chr(n), so that the statement stays readable and survives editors. */
function sqlText(text: string): string {
  const plain = /[0-9A-Za-z\u0660-\u0669\u06F0-\u06F9-]/;
  return [...text]
    .map((mark) => (plain.test(mark) ? `'${mark}'` : `chr(${mark.codePointAt(0)})`))
    .join(' || ')
    .replaceAll("' || '", '');
}
