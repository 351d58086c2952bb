import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PipelineOutcome } from '../../bin/local/run-pipeline.ts';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { runSet, type SetRun } from '../truth/run-set.ts';
import { differences, filesBelow, hashesBelow } from './folder-hashes.ts';

const MADE = ['lake', 'reports'];
let folder: string;
let first: PipelineOutcome;

const run = (out: string, how: Partial<SetRun> = {}) =>
  runSet({ from: join(folder, 'in'), out: join(folder, out), ...how });

const hashes = (out: string, areas: readonly string[]) => hashesBelow(join(folder, out), areas);

/** What `run.json` says of a run, less the time it took. */
function withoutTimes({ summary: { release, submissions } }: PipelineOutcome) {
  return { release, submissions: submissions.map(({ seconds: _, ...rest }) => rest) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-twice-'));
  makeSeed({
    folder: join(folder, 'in'),
    persons: 250,
    months: 1,
    seed: 21,
    dirt: 'heavy',
    end: '2026-09',
  });
  first = await run('first');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the run made something to compare, and left no decoded row, lock or temporary file', async () => {
  const lake = [...(await hashes('first', MADE)).keys()];
  expect(lake.filter((path) => path.endsWith('.parquet')).length).toBeGreaterThan(100);
  expect(lake.filter((path) => path.endsWith('.html')).length).toBeGreaterThan(6);
  expect(first.release?.state).toBe('published');
  const left = (await filesBelow(join(folder, 'first'))).map((path) => path.slice(folder.length));
  const temporary = /\/\.(partial|lock)|\/work\/(?!releases\/|map-results\/)/;
  expect(left.filter((path) => temporary.test(path))).toEqual([]);
});

test('again into the same folder changes nothing', async () => {
  const kept = [...MADE, 'feedback', 'quarantine', 'landing', 'cells', 'work'];
  const before = await hashes('first', kept);
  const again = await run('first');
  expect(differences(before, await hashes('first', kept))).toEqual([]);
  expect(withoutTimes(again)).toEqual(withoutTimes(first));
});

test.each([
  ['once more', 'more', {}],
  ['with the files in reverse order', 'reverse', { choose: (files) => files.toReversed() }],
  ['in parts of 16 KiB', 'parts', { partBytes: 16 * 1024 }],
] satisfies [string, string, Partial<SetRun>][])(
  'into another folder %s: the same bytes',
  async (_, out, how) => {
    const other = await run(out, how);
    const areas = [...MADE, 'feedback'];
    expect(differences(await hashes('first', areas), await hashes(out, areas))).toEqual([]);
    expect(other.release).toEqual(first.release);
  },
);

test('the set is such that parts of 16 KiB are several', async () => {
  const files = await filesBelow(join(folder, 'parts', 'work', 'map-results', 'CleanseParts'));
  const counts = files.filter((path) => path.endsWith('manifest.json')).map(countOfParts);
  expect(Math.max(...(await Promise.all(counts)))).toBeGreaterThan(1);
});

async function countOfParts(path: string): Promise<number> {
  return JSON.parse(await readFile(path, 'utf8')).ResultFiles.SUCCEEDED[0].Count;
}
