import { distance } from 'fastest-levenshtein';
import { comparisonKey } from './codecs/comparison-key.ts';
import type { Contract, FieldContract } from './contract.ts';

interface KnownHeader {
  readonly field: FieldContract;
  /** Of its comparison key. */
  readonly words: readonly string[];
  /** Letters of the words, spaces aside. */
  readonly length: number;
  readonly digits: string;
}

/** No slips change a header's length by more. */
const FARTHEST = 2;
/** Letters; what is longer is a text among the first lines, which names no field and would take minutes to compare. */
const LONGEST = 500;

/** Every header of a contract under its key without spaces, in the order of the fields. */
type HeaderIndex = ReadonlyMap<string, KnownHeader>;

const INDEXES = new WeakMap<Contract, HeaderIndex>();

/**
 * The field a header names, by its canonical name, a title or an alias, compared without regard to case, spaces, marks and
 * letter variants; where the whole header names none, what stands outside brackets does, or its Arabic or its Latin words,
 * as long as they do not name two. Null when the contract has no such field. Derived fields have no header.
 */
export function matchHeader(contract: Contract, header: string): FieldContract | null {
  if (header.length > LONGEST) return null;
  const index = indexOf(contract);
  const whole = index.get(headerKey(header));
  if (whole !== undefined) return whole.field;
  const bare = header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const found = new Set(
    [bare, ...scripts(bare), ...scripts(header)]
      .map((part) => index.get(headerKey(part))?.field)
      .filter((field) => field !== undefined),
  );
  const [field] = found;
  return found.size === 1 && field !== undefined ? field : null;
}

/**
 * The one field whose headers are nearest to a header that names none: one letter off where they have five letters, two
 * where they have nine, at most one in a word of fewer and none in one of three (Levenshtein; articles not counted, digits alike). Null when there is
 * none, or two are as near.
 */
export function closeHeader(contract: Contract, header: string): FieldContract | null {
  if (header.length > LONGEST) return null;
  const near = [...new Set([header, ...scripts(header)])].flatMap((part) => nearest(contract, part));
  const least = Math.min(...near.map((one) => one.distance));
  const fields = new Set(near.filter((one) => one.distance === least).map((one) => one.field));
  const [field] = fields;
  return fields.size === 1 && field !== undefined ? field : null;
}

/**
 * How much a header resembles those of a field, from 0 to 1: the share of letters that stand (Levenshtein), or of the words
 * that both have, whichever is more.
 */
export function headerResemblance(field: FieldContract, header: string): number {
  if (header.length > LONGEST) return 0;
  const words = wordsOf(header);
  const key = headerKey(header);
  return Math.max(
    ...[field.name, ...field.aliases].map((known) => {
      const knownKey = headerKey(known);
      const letters = 1 - distance(knownKey, key) / Math.max(knownKey.length, key.length, 1);
      return Math.max(letters, sharedWords(wordsOf(known), words));
    }),
  );
}

function wordsOf(header: string): ReadonlySet<string> {
  return new Set(comparisonKey(header).split(' '));
}

function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

interface Near {
  readonly field: FieldContract;
  readonly distance: number;
}

function nearest(contract: Contract, header: string): Near[] {
  const words = comparisonKey(header).split(' ');
  const key = words.join('');
  const digits = digitsOf(key);
  return [...indexOf(contract).values()].flatMap((known) => {
    if (Math.abs(known.length - key.length) > FARTHEST || known.digits !== digits) return [];
    const apart = slipsBetween(known.words, words);
    return apart === null ? [] : [{ field: known.field, distance: apart }];
  });
}

/** Letters that differ, where they are few enough to be slips of the pen: no word may change into another. */
function slipsBetween(known: readonly string[], words: readonly string[]): number | null {
  const alike = known.length === words.length;
  const pairs = alike
    ? known.map((word, index) => [word, words[index] ?? ''] as const)
    : [[known.join(''), words.join('')] as const];
  const apart = pairs.map(([one, other]) => distance(one, other));
  const total = apart.reduce((sum, one) => sum + one, 0);
  const letters = known.reduce((sum, word) => sum + lettersOf(word), 0);
  const likely = pairs.every(([word], index) => (apart[index] ?? 0) <= slips(lettersOf(word), 4));
  return likely && total <= slips(letters, 5) ? total : null;
}

/** Letters that may be wrong among so many: none under the fewest, two from nine on. */
function slips(letters: number, fewest: number): number {
  if (letters < fewest) return 0;
  return letters < 9 ? 1 : 2;
}

function lettersOf(word: string): number {
  return word.replace(/^ال/, '').length;
}

function digitsOf(key: string): string {
  return key.replace(/\P{N}/gu, '');
}

/** The Arabic and the other words of a header that has both. */
function scripts(header: string): string[] {
  const words = header.split(/[\s/|\\_-]+/);
  const arabic = words.filter((word) => /\p{Script=Arabic}/u.test(word));
  const others = words.filter((word) => !/\p{Script=Arabic}/u.test(word));
  return arabic.length === 0 || others.length === 0 ? [] : [arabic.join(' '), others.join(' ')];
}

/** Two writings of one header have one key: `HireDate` and `hire_date`. */
function headerKey(header: string): string {
  return comparisonKey(header).replaceAll(' ', '');
}

function indexOf(contract: Contract): HeaderIndex {
  const known = INDEXES.get(contract);
  if (known !== undefined) return known;
  const index = headerIndex(contract);
  INDEXES.set(contract, index);
  return index;
}

/** The first field that claims a key has it. */
function headerIndex(contract: Contract): HeaderIndex {
  const index = new Map<string, KnownHeader>();
  for (const field of contract.fields) {
    if (field.derivedFrom !== undefined) continue;
    for (const header of [field.name, ...field.aliases]) {
      const key = headerKey(header);
      const words = comparisonKey(header).split(' ');
      if (!index.has(key)) index.set(key, { field, words, length: key.length, digits: digitsOf(key) });
    }
  }
  return index;
}
