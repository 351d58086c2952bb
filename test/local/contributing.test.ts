import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

test('every path in the table of CONTRIBUTING.md is there', () => {
  const rows = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const named = rows.flatMap((row) =>
    [...row.matchAll(/`([^` ]+\/[^` ]*)`/g)].map((match) => match[1] ?? ''),
  );
  // of a name that the change makes up, the folder
  const paths = named.map((path) => path.replace(/[^/]*<.*$/, ''));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
