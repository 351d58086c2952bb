import { folded, type PersonalValues } from './personal-values.ts';

/** A kind of personal value found, never the value. */
export type Found = 'identity' | 'name';

/** Which kinds of personal values a text holds. */
export function findPersonal(text: string, { identities, names }: PersonalValues): Found[] {
  const plain = folded(text);
  const found: Found[] = [];
  if (numbersIn(plain).some((number) => identities.has(number))) found.push('identity');
  for (const name of names) {
    if (!plain.includes(name)) continue;
    found.push('name');
    break;
  }
  return found;
}

/** Nine digits and more wherever they stand alone among digits; eight, of which there are many, only as a word. */
const NUMBERS = /(?<!\d)\d{9,}(?!\d)|(?<![\p{L}\p{N}.])\d{8}(?![\p{L}\p{N}.])/gu;

/** Separators between groups of three digits: a number that was written for people is still the number. */
const GROUPING = /(?<=\d)[,\u066C' \u00A0\u202F](?=\d{3}(?!\d))/g;

function numbersIn(text: string): string[] {
  return [...(text.match(NUMBERS) ?? []), ...(text.replace(GROUPING, '').match(NUMBERS) ?? [])];
}
