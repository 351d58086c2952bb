import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { expectTruth } from './expect-truth.ts';
import { RECOMPUTED, recomputed } from './recomputed.ts';
import { beyondTruth } from './truth-file.ts';

const SAMPLE = join(import.meta.dirname, '../../seeds/sample');
const PART = 64 * 1024;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'truth-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the sample: every count and headline indicator equals the truth', async () => {
  await expectTruth(SAMPLE, join(folder, 'sample'));
});

test('the sample in parts of 64 KiB', async () => {
  await expectTruth(SAMPLE, join(folder, 'sample-parts'), PART);
});

test.each([
  [13, undefined],
  [14, PART],
] as const)(
  'a generated set with heavy dirt, seed %i, two months of 800 persons, parts of %s bytes',
  async (seed, partBytes) => {
    const from = join(folder, `set-${seed}`);
    makeSeed({ folder: from, persons: 800, months: 2, seed, dirt: 'heavy', end: '2026-09' });
    await expectTruth(from, join(folder, `out-${seed}`), partBytes);
  },
);

test('a generated set with usual dirt, seed 12, three months of 800 persons, in which a jobseeker is set aside for one', async () => {
  const from = join(folder, 'set-12');
  makeSeed({ folder: from, persons: 800, months: 3, seed: 12, dirt: 'usual', end: '2026-09' });
  const cells = await expectTruth(from, join(folder, 'out-12'), PART);
  const inAugust = (name: string) => cells['2026-08']?.[name] ?? 0;
  const change = inAugust('jobseeker-inflow') - inAugust('jobseeker-outflow');
  expect((cells['2026-07']?.jobseekers ?? 0) + change - inAugust('jobseekers')).toBe(1);
});

/** Fifteen months, so that the graduates of June have been followed for a year. */
describe('a generated set of fifteen months, seed 15, 600 persons', () => {
  let from: string;
  let cells: Readonly<Record<string, Readonly<Record<string, number>>>>;

  test('equals the truth in every count and headline indicator', async () => {
    from = join(folder, 'set-15');
    makeSeed({ folder: from, persons: 600, months: 15, seed: 15, dirt: 'none', end: '2026-07' });
    cells = await expectTruth(from, join(folder, 'out-15'));
  });

  test('equals eight headline indicators recomputed in SQL from the raw files', async () => {
    const told = Object.entries(cells).map(([period, month]) => [
      period,
      Object.fromEntries(
        Object.entries(month).filter(([name, value]) => RECOMPUTED.test(name) && value !== 0),
      ),
    ]);
    expect(told).toHaveLength(15);
    expect(Object.fromEntries(told)).toEqual(await recomputed(from, join(folder, 'decoded-15')));
  });
});

test('a cell that the truth lacks shows, unless it is zero or a group above the codes of records', () => {
  const cells = {
    employed: 3,
    'employed|sex=male': 2,
    'employed|sex=female': 0,
    'vacancies-open|occupation=2': 4,
    'vacancies-open|occupation=231': 4,
    'vacancies-open|occupation=2310': 4,
    'graduates|field=061': 1,
    'graduates|field_broad=06': 1,
    'graduates|field_narrow=061': 1,
  };
  expect(beyondTruth(cells, { employed: 3 })).toEqual({
    'employed|sex=male': 2,
    'vacancies-open|occupation=2310': 4,
    'graduates|field=061': 1,
  });
});
