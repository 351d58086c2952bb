import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../lambdas/model/fingerprint.ts';
import { Random } from '../../seeds/generator/random.ts';
import { makeSet } from './make-set.ts';

const SAMPLE = join(import.meta.dirname, '../../seeds/sample');

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), sha256(readFileSync(path))]));
}

function hashesOf(settings: Parameters<typeof makeSet>[0]): Record<string, string> {
  const { folder } = makeSet(settings);
  const found = hashes(folder);
  rmSync(folder, { recursive: true });
  return found;
}

test('the same settings give the same bytes, another seed gives others', () => {
  const once = hashesOf({ seed: 5 });
  expect(Object.keys(once).length).toBeGreaterThan(20);
  expect(hashesOf({ seed: 5 })).toEqual(once);
  const other = hashesOf({ seed: 6 });
  const alike = Object.keys(once).filter((path) => once[path] === other[path]);
  expect(alike).toEqual([]);
});

test('so do those of sixty months', () => {
  const sixty = { seed: 8, persons: 20, months: 60 };
  const once = hashesOf(sixty);
  expect(Object.keys(once).length).toBeGreaterThan(500);
  expect(hashesOf(sixty)).toEqual(once);
});

test('the stream of a name never changes', () => {
  const random = Random.of(7, 'person', 12);
  expect([random.next(), random.next(), random.next()]).toEqual([2496679704, 4257515457, 1861561677]);
});

test('the committed sample is what the command writes', () => {
  const committed = hashes(SAMPLE);
  const made = hashesOf({ seed: 7, persons: 3000, months: 3, dirt: 'usual', end: '2026-09' });
  expect(Object.keys(made)).toEqual(Object.keys(committed));
  expect(Object.keys(made).filter((path) => made[path] !== committed[path])).toEqual([]);
});

test('the sample is small enough to commit', () => {
  const files = readdirSync(SAMPLE, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + readFileSync(join(file.parentPath, file.name)).length, 0);
  expect(bytes).toBeLessThan(8_000_000);
});
