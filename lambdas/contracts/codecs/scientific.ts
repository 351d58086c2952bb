/**
 * How spreadsheets show a number that is too long for its cell, as a pattern that ECMAScript and RE2 read alike:
 * `9.00101E+08`. What follows the shown digits is gone.
 */
export const SCIENTIFIC_PATTERN = ' *[0-9](?:[.,][0-9]+)?[eE]\\+[0-9]{1,3} *';

const SCIENTIFIC = new RegExp(`^${SCIENTIFIC_PATTERN}$`);

/** Whether a text that names something, such as a registration number, stands in scientific notation. */
export function digitsLost(text: string): boolean {
  return SCIENTIFIC.test(text);
}
