import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleSet } from '../../bin/local/example-set.ts';
import { ForeignFolder } from '../../seeds/generator/former-set.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'example-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const settings = () => ({ folder, persons: 60, months: 1, seed: 3, dirt: 'usual', end: '2026-09' }) as const;

test('a set is made once, and again when something else is asked for', () => {
  expect(exampleSet(settings())).toBe('made');
  const truth = join(folder, 'truth.json');
  const written = statSync(truth).mtimeMs;
  expect(exampleSet(settings())).toBe('kept');
  expect(statSync(truth).mtimeMs).toBe(written);
  expect(exampleSet({ ...settings(), persons: 61 })).toBe('made');
  expect(JSON.parse(readFileSync(truth, 'utf8'))).toMatchObject({ persons: 61 });
});

test('a set of other parameters is made anew', () => {
  exampleSet(settings());
  const truth = join(folder, 'truth.json');
  const made = JSON.parse(readFileSync(truth, 'utf8'));
  writeFileSync(truth, JSON.stringify({ ...made, parameters: { ...made.parameters, lateFiles: 0.5 } }));
  expect(exampleSet(settings())).toBe('made');
});

test('a folder of other files is left alone', () => {
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  expect(() => exampleSet(settings())).toThrow(ForeignFolder);
  expect(existsSync(join(folder, 'truth.json'))).toBe(false);
});
