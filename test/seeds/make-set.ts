import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSeed, type SeedSettings, type Truth } from '../../seeds/generator/make-seed.ts';

/** A set in a folder of its own; the caller removes it. */
export function makeSet(settings: Partial<SeedSettings>): { folder: string; truth: Truth } {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  const truth = makeSeed({
    folder,
    persons: 400,
    months: 2,
    seed: 11,
    dirt: 'usual',
    end: '2026-09',
    ...settings,
  });
  return { folder, truth };
}
