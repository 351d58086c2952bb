import fc from 'fast-check';
import { occupationsOfField } from '../../lambdas/contracts/codelists/field-occupation.ts';
import type { Cell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { persons, protectedCells } from './cells-of.ts';
import { derivable } from './derivable.ts';

const FIELDS = ['0411', '0412', '0413', '0611', '0612', '0714'];
const GROUPS = [...new Set(FIELDS.flatMap((field) => occupationsOfField(field)))].sort();
const LEVELS = [...new Set(GROUPS.flatMap((group) => [1, 2, 3].map((digits) => group.slice(0, digits))))];

/** Whatever fields somebody may have: every set of them but none, as bits. */
const SETS = Array.from({ length: 2 ** FIELDS.length - 1 }, (_, index) => index + 1);

/** Bits of the fields that hold. */
function bitsOf(holds: (field: string) => boolean): number {
  return FIELDS.reduce((bits, field, index) => (holds(field) ? bits | (1 << index) : bits), 0);
}

function isRelated(field: string, group: string): boolean {
  return occupationsOfField(field).some((found) => found.startsWith(group));
}

/** How many persons have each set of fields. */
type Persons = ReadonlyMap<number, number>;

/** Distinct persons with a set of fields that holds. */
function countOf(people: Persons, holds: (set: number) => boolean): number {
  return [...people].reduce((sum, [set, count]) => sum + (holds(set) ? count : 0), 0);
}

function cellsFor(people: Persons): Cell[] {
  const hits = (bits: number) => countOf(people, (set) => (set & bits) !== 0);
  const rollup = (dimension: string, digits: number) =>
    [...new Set(FIELDS.map((field) => field.slice(0, digits)))].map((id) =>
      persons('graduates', { [dimension]: id }, hits(bitsOf((field) => field.startsWith(id)))),
    );
  const wanting = (occupation: string) =>
    persons(
      'jobseekers-wanting',
      { occupation },
      20 * GROUPS.filter((at) => at.startsWith(occupation)).length,
    );
  return [
    persons('graduates', {}, hits(-1)),
    ...rollup('field', 4),
    ...rollup('field_narrow', 3),
    ...rollup('field_broad', 2),
    ...LEVELS.map((occupation) =>
      persons('graduates-related', { occupation }, hits(bitsOf((field) => isRelated(field, occupation)))),
    ),
    persons('jobseekers-wanting', {}, 20 * GROUPS.length),
    ...LEVELS.map(wanting),
  ].filter((cell) => cell.value > 0);
}

/** What is published of graduates, each as the bits of the fields it counts persons of. */
function publishedOf(people: Persons): { readonly fields: number[]; readonly related: number[] } {
  const published = protectedCells(cellsFor(people)).filter(({ status }) => status === 'published');
  const of = (indicator: string, dimension: string, inside: (field: string, id: string) => boolean) =>
    published
      .filter((cell) => cell.indicator === indicator)
      .map(({ dimensions }) => bitsOf((field) => inside(field, dimensions[dimension] ?? '')));
  return {
    fields: of('graduates', 'field', (field, id) => field.startsWith(id)),
    related: of('graduates-related', 'occupation', isRelated),
  };
}

const singles = fc.constantFrom(...FIELDS.map((_, index) => 1 << index));
const people: fc.Arbitrary<Persons> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: singles }, { weight: 1, arbitrary: fc.constantFrom(...SETS) }),
      fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 })),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((drawn) => {
    const counts = new Map<number, number>();
    for (const [set, count] of drawn) counts.set(set, (counts.get(set) ?? 0) + count);
    return counts;
  });

/** Groups of persons by what published figures say of them: in a, and not in b; in both; in none of all. */
function groupsOf(sums: readonly number[]): ((set: number) => boolean)[] {
  const hits = (set: number, bits: number) => (set & bits) !== 0;
  const pairs = sums.flatMap((a) => sums.map((b) => [a, b] as const));
  return [
    ...pairs.map(
      ([a, b]) =>
        (set: number) =>
          hits(set, a) && !hits(set, b),
    ),
    ...pairs.map(
      ([a, b]) =>
        (set: number) =>
          hits(set, a) && hits(set, b),
    ),
    ...pairs.map(
      ([a, b]) =>
        (set: number) =>
          !hits(set, a) && !hits(set, b),
    ),
    ...pairs.map(
      ([a, b]) =>
        (set: number) =>
          hits(set, a) !== hits(set, b),
    ),
    (set) => !sums.slice(1).some((bits) => hits(set, bits)),
    ...FIELDS.map((_, index) => (set: number) => hits(set, 1 << index)),
    ...FIELDS.map((_, index) => (set: number) => set === 1 << index),
    (set) => (set & (set - 1)) !== 0,
  ];
}

test('whatever fields persons combine, no few of them can be worked out', () => {
  let withRelated = 0;
  fc.assert(
    fc.property(people, (counts) => {
      const { fields, related } = publishedOf(counts);
      if (related.length > 0) withRelated++;
      const bits = [...fields, ...related];
      const atomsOf = (holds: (set: number) => boolean) => new Set(SETS.filter(holds).map(String));
      const sums = bits.map((sum) => atomsOf((set) => (set & sum) !== 0));
      // Where no field is withheld and the fields add up to the total, a reader knows that nobody is in two.
      const shown = fields.slice(1).reduce((all, sum) => all | sum, 0);
      const isWhole = countOf(counts, (set) => (set & ~shown) !== 0) === 0;
      const isSplit = isWhole && countOf(counts, () => true) === sumOf(counts, fields.slice(1));
      const impossible = (set: number) =>
        isSplit && fields.slice(1).filter((sum) => (set & sum) !== 0).length !== 1;
      const publication = { sums, empty: atomsOf(impossible), atoms: SETS.map(String) };
      for (const group of groupsOf(bits)) {
        const count = countOf(counts, group);
        if (count === 0 || count >= RULES.persons) continue;
        expect(derivable(publication, atomsOf(group))).toBe(false);
      }
    }),
    { numRuns: 200, seed: 42 },
  );
  expect(withRelated).toBeGreaterThan(10);
});

test('those in no published field are none, enough, or anything up to enough', () => {
  fc.assert(
    fc.property(people, (counts) => {
      const [all = 0, ...fields] = publishedOf(counts).fields;
      if (fields.length === 0) return;
      const total = countOf(counts, (set) => (set & all) !== 0);
      const sizes = fields.map((bits) => sumOf(counts, [bits]));
      for (const size of sizes) expect([0, RULES.persons]).toContain(Math.min(total - size, RULES.persons));
      const least = total - sumOf(counts, fields);
      expect(least <= 0 || least >= RULES.persons).toBe(true);
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(RULES.persons);
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('few with two degrees do not follow from the sum of fields', () => {
  const counts = new Map([
    [bitsOf((field) => field === '0411'), 30],
    [bitsOf((field) => field === '0611'), 20],
    [bitsOf((field) => field === '0411' || field === '0611'), 3],
  ]);
  expect(publishedOf(counts).fields.length).toBe(2);
});

test('few outside a field do not follow from the total', () => {
  const counts = new Map([
    [bitsOf((field) => field === '0411' || field === '0611'), 30],
    [bitsOf((field) => field === '0611'), 4],
  ]);
  expect(publishedOf(counts).fields).not.toContain(bitsOf((field) => field === '0411'));
});

function sumOf(counts: Persons, sums: readonly number[]): number {
  return sums.reduce((sum, bits) => sum + countOf(counts, (set) => (set & bits) !== 0), 0);
}
