import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { returnedFormulas } from './returned-formulas.ts';
import { runSet } from './run-set.ts';
import {
  beyondTruth,
  linesInLedger,
  pipelineCounts,
  readTruth,
  trueCounts,
  trueLines,
  unprotectedCells,
} from './truth-file.ts';

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
  let lines: Record<string, unknown> = {};
  const outcome = await runSet({
    from,
    out,
    ...(partBytes === undefined ? {} : { partBytes }),
    look: async (runtime, { release }) => {
      cells = await unprotectedCells(runtime, release?.id ?? '', truth);
      lines = await linesInLedger(runtime, truth);
    },
  });
  expect(pipelineCounts(outcome.summary, truth)).toEqual(trueCounts(truth));
  expect(lines).toEqual(trueLines(truth));
  const formulas = truth.submissions.reduce((sum, each) => sum + (each.formulas ?? 0), 0);
  expect(await returnedFormulas(out)).toEqual({ live: [], kept: formulas });
  expect(Object.keys(cells).sort()).toEqual(Object.keys(truth.observable).sort());
  for (const [period, observable] of Object.entries(truth.observable)) {
    const told = Object.keys(observable).map((name) => [name, cells[period]?.[name]]);
    expect({ period, ...Object.fromEntries(told) }).toEqual({ period, ...observable });
    expect({ period, beyond: beyondTruth(cells[period] ?? {}, observable) }).toEqual({ period, beyond: {} });
  }
}

test('the sample: every count and headline indicator equals the truth', async () => {
  await expectTruth(SAMPLE, join(folder, 'sample'));
});

test('the sample in parts of 64 KiB', async () => {
  await expectTruth(SAMPLE, join(folder, 'sample-parts'), PART);
});

test.each([
  ['none', 11, 800, undefined],
  ['none', 15, 600, PART],
  ['usual', 16, 600, undefined],
  ['usual', 12, 800, PART],
  ['heavy', 13, 800, undefined],
  ['heavy', 14, 800, PART],
] as const)('a generated set with %s dirt, seed %i, %i persons, parts of %s bytes', async (...set) => {
  const [dirt, seed, persons, partBytes] = set;
  const from = join(folder, `set-${seed}`);
  makeSeed({ folder: from, persons, months: 2, seed, dirt, end: '2026-09' });
  await expectTruth(from, join(folder, `out-${seed}`), partBytes);
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
