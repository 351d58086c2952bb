import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { runSet } from './run-set.ts';
import { pipelineCounts, readTruth, trueCounts, unprotectedCells } from './truth-file.ts';

const SAMPLE = join(import.meta.dirname, '../../seeds/sample');
const PART = 64 * 1024;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'truth-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a set and holds every count and every headline indicator against its truth. */
async function expectTruth(from: string, out: string, partBytes?: number): Promise<void> {
  const truth = await readTruth(from);
  let cells: Record<string, Record<string, number>> = {};
  const outcome = await runSet({
    from,
    out,
    ...(partBytes === undefined ? {} : { partBytes }),
    look: async (runtime, { release }) => {
      cells = await unprotectedCells(runtime, release?.id ?? '', truth);
    },
  });
  expect(pipelineCounts(outcome.summary)).toEqual(trueCounts(truth));
  for (const [period, observable] of Object.entries(truth.indicators.observable)) {
    const told = Object.keys(observable).map((name) => [name, cells[period]?.[name]]);
    expect({ period, ...Object.fromEntries(told) }).toEqual({ period, ...observable });
  }
}

test('the sample: every count and headline indicator equals the truth', async () => {
  await expectTruth(SAMPLE, join(folder, 'sample'));
});

test('the sample in parts of 64 KiB', async () => {
  await expectTruth(SAMPLE, join(folder, 'sample-parts'), PART);
});

test.each([
  ['none', 11, undefined],
  ['usual', 12, PART],
  ['heavy', 13, undefined],
  ['heavy', 14, PART],
] as const)('a generated set with %s dirt, seed %i, parts of %s bytes', async (dirt, seed, partBytes) => {
  const from = join(folder, `set-${seed}`);
  makeSeed({ folder: from, persons: 1200, months: 2, seed, dirt, end: '2026-09' });
  await expectTruth(from, join(folder, `out-${seed}`), partBytes);
});
