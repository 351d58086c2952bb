import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { landingPath } from '../../seeds/generator/arrivals.ts';
import { ForeignFolder, removeFormerSet } from '../../seeds/generator/former-set.ts';
import { makeSet } from './make-set.ts';

test('a former set makes room for the next, other files stay', () => {
  const { folder, truth } = makeSet({ persons: 60, months: 1 });
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  removeFormerSet(folder);
  for (const submission of truth.submissions)
    expect(existsSync(join(folder, landingPath(submission)))).toBe(false);
  expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
  rmSync(folder, { recursive: true });
});

test('a folder of other files is left alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  expect(() => removeFormerSet(folder)).not.toThrow();
  expect(() => removeFormerSet(join(folder, 'absent'))).not.toThrow();
  writeFileSync(join(folder, 'truth.json'), '{"submissions": [{"agency": "../.."}]}');
  expect(() => removeFormerSet(folder)).toThrow(ForeignFolder);
  rmSync(folder, { recursive: true });
});
