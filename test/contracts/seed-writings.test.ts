import { cleaner } from '../../lambdas/contracts/codecs/field-codec.ts';
import { listIn } from '../../lambdas/contracts/codelists/national.ts';
import type { FieldContract } from '../../lambdas/contracts/contract.ts';
import { matchHeader } from '../../lambdas/contracts/headers.ts';
import { contractFor } from '../../lambdas/contracts/index.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { dayOf, isoOf } from '../../seeds/generator/calendar.ts';
import { bqaQualifications } from '../../seeds/generator/feeds/bqa-qualifications.ts';
import { csbWorkforce } from '../../seeds/generator/feeds/csb-workforce.ts';
import { hecGraduates } from '../../seeds/generator/feeds/hec-graduates.ts';
import { igaDigitalServices } from '../../seeds/generator/feeds/iga-digital-services.ts';
import { igaPopulation } from '../../seeds/generator/feeds/iga-population.ts';
import { lmraPermits, lmraPermitsAmerican } from '../../seeds/generator/feeds/lmra-permits.ts';
import { moeGraduates } from '../../seeds/generator/feeds/moe-graduates.ts';
import { mofnePayroll } from '../../seeds/generator/feeds/mofne-payroll.ts';
import { moicRegistrations } from '../../seeds/generator/feeds/moic-registrations.ts';
import { mojDisputes } from '../../seeds/generator/feeds/moj-disputes.ts';
import { molJobseekers } from '../../seeds/generator/feeds/mol-jobseekers.ts';
import { molVacancies } from '../../seeds/generator/feeds/mol-vacancies.ts';
import type { SeedField } from '../../seeds/generator/feeds/seed-feed.ts';
import { sioContributions } from '../../seeds/generator/feeds/sio-contributions.ts';
import { tamkeenTraining } from '../../seeds/generator/feeds/tamkeen-training.ts';
import { Random } from '../../seeds/generator/random.ts';
import type { Cell } from '../../seeds/generator/writers/row-writer.ts';
import type { Value } from '../../seeds/generator/writings/writing.ts';

const SEEDS = [
  igaPopulation,
  igaDigitalServices,
  lmraPermits,
  sioContributions,
  csbWorkforce,
  molJobseekers,
  molVacancies,
  tamkeenTraining,
  moeGraduates,
  hecGraduates,
  bqaQualifications,
  moicRegistrations,
  mofnePayroll,
  mojDisputes,
] as const;

const DAYS = ['1961-01-31', '1999-12-05', '2024-02-29', '2026-09-12', '2026-07-01'].map(dayOf);
const FILS = [1, 80_000, 450_500, 1_250_000, 3_999_999];
const PERSONS = ['850112345', '010923456', '000100001', '991212999'];
const TEXTS: readonly Value[] = ['شركة الخليج', 'Gulf Trading', 'نجار'];
const BY_STYLE: Readonly<Record<string, readonly Value[]>> = {
  reference: ['12345-1', '100023', 'WP-7701'],
  registration: ['12345-1', '10002-12', '7-2'],
};

/** True values to write in a field, as the generator holds them. */
function values({ name, codec }: FieldContract): readonly Value[] {
  if (name === 'year') return [1999, 2026];
  switch (codec.kind) {
    case 'date':
      return DAYS;
    case 'money':
      return FILS;
    case 'identity':
      return PERSONS;
    case 'integer':
      return [1, 3, 10];
    case 'decimal':
      return [0.5, 2.25, 3.4];
    case 'boolean':
      return [true, false];
    case 'code':
      return codec.list === undefined ? [] : listIn(bahrain, codec.list).codes.map(({ code }) => code);
    case 'text':
      return BY_STYLE[String(codec.settings?.style)] ?? TEXTS;
  }
}

/** The clean value that a true value should come back as. */
function clean({ codec }: FieldContract, value: Value): unknown {
  return codec.kind === 'date' ? isoOf(Number(value)) : value;
}

/** A cell as it reaches cleanse: lists joined, dates of a spreadsheet in ISO. */
function raw(cell: Cell): string {
  if (Array.isArray(cell)) return cell.join('; ');
  const serial = cell !== null && typeof cell === 'object' && 'serial' in cell;
  return serial ? isoOf(cell.serial - 25_569) : String(cell);
}

interface Pair {
  readonly seed: SeedField;
  readonly field: FieldContract;
  readonly read: ReturnType<typeof cleaner>;
}

interface Feed {
  readonly agency: string;
  readonly feed: string;
  readonly fields: readonly SeedField[];
}

function pairs({ agency, feed, fields }: Feed, dateOrder: 'dmy' | 'mdy'): Pair[] {
  const contract = contractFor(`${agency}/${feed}`);
  if (contract === undefined) throw new Error(`There is no contract for ${agency}/${feed}.`);
  return fields.map((seed) => {
    const field = matchHeader(contract, seed.header);
    if (field === null) throw new Error(`${seed.header} is no header of ${agency}/${feed}.`);
    return { seed, field, read: cleaner(field.codec, { profile: bahrain, dateOrder }) };
  });
}

/** Each true value of each field, written by the generator so many times, with what became of it. */
function* written({ seed, field, read }: Pair, times: number, write: (value: Value) => Cell | null) {
  for (const value of values(field)) {
    const usual = read(raw(seed.writing.usual(value)));
    for (let time = 0; time < times; time++) {
      const cell = write(value);
      if (cell !== null)
        yield { name: seed.name, field, value, usual, cell: raw(cell), found: read(raw(cell)) };
    }
  }
}

/** Titles come in capitals at times; what they are coded to is the same. */
function folded(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

const CASES = [
  ...SEEDS.map((feed) => [`${feed.agency}/${feed.feed}`, pairs(feed, 'dmy')] as const),
  ['lmra/permits in American order', pairs(lmraPermitsAmerican, 'mdy')] as const,
];

describe.each(CASES)('the generator and the contract of %s agree', (name, columns) => {
  test('on the fields and which of them are required', () => {
    expect(columns.map(({ seed }) => [seed.name, seed.required])).toEqual(
      columns.map(({ field }) => [field.name, field.required]),
    );
  });

  test('on what the agency’s own writing means', () => {
    const wrong = columns
      .flatMap((pair) => [...written(pair, 1, (value) => pair.seed.writing.usual(value))])
      .filter(({ field, value, found }) => found.value !== clean(field, value));
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('that the agency’s own writing is no repair, American and Hijri dates apart', () => {
    const wrong = columns
      .flatMap((pair) => [...written(pair, 1, (value) => pair.seed.writing.usual(value))])
      .filter(({ found, cell }) => found.fix !== null && !(cell.includes('هـ') || name.includes('American')))
      .map(({ name: field, cell, found }) => [field, cell, found.fix]);
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('on what its other writings mean', () => {
    const random = Random.of(name);
    const wrong = columns
      .flatMap((pair) => [
        ...written(pair, values(pair.field).length > 50 ? 6 : 60, (value) =>
          pair.seed.writing.other(value, random),
        ),
      ])
      .filter(({ usual, found }) => folded(found.value) !== folded(usual.value))
      .map(({ name: field, value, cell, found }) => [field, value, cell, found.value]);
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('on what its rare writings mean', () => {
    const random = Random.of(name, 'rare');
    const wrong = columns
      .flatMap((pair) => [...written(pair, 60, (value) => pair.seed.writing.rare?.(value, random) ?? null)])
      .filter(({ usual, found }) => found.value !== usual.value)
      .map(({ name: field, value, cell, found }) => [field, value, cell, found.value]);
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('on what nobody can read', () => {
    const random = Random.of(name, 'broken');
    const wrong = columns.flatMap(({ seed, read }) => {
      const { broken } = seed.writing;
      if (broken === null || broken.code === 'occupation.uncoded') return [];
      const cells = Array.from({ length: 40 }, () => raw(broken.cell(random)));
      return cells.filter((cell) => read(cell).defect !== broken.code).map((cell) => [seed.name, cell]);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

test.each(SEEDS.map((seed) => [`${seed.agency}/${seed.feed}`, seed] as const))(
  'the generator and the contract of %s agree on what stands of rows that contradict each other',
  (feed, { conflict }) => {
    expect(conflict.policy).toBe(contractFor(feed)?.conflicts.policy);
  },
);
