import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { removeFormerSet } from '../../seeds/generator/former-set.ts';
import { makeSeed, type SeedSettings } from '../../seeds/generator/make-seed.ts';
import { planted } from '../../seeds/generator/parameters/planted.ts';

const Made = z.object({
  seed: z.number(),
  persons: z.number(),
  dirt: z.string(),
  months: z.array(z.string()),
  parameters: z.unknown(),
});

/**
 * Puts a generated set into its folder, unless one of the same settings and parameters lies there from before; returns
 * which. Throws ForeignFolder where the folder holds anything else.
 */
export function exampleSet(settings: SeedSettings): 'made' | 'kept' {
  if (isThere(settings)) return 'kept';
  removeFormerSet(settings.folder);
  makeSeed(settings);
  return 'made';
}

function isThere({ folder, seed, persons, months, dirt, end }: SeedSettings): boolean {
  const truth = join(folder, 'truth.json');
  if (!existsSync(truth)) return false;
  const made = Made.safeParse(JSON.parse(readFileSync(truth, 'utf8')));
  if (!made.success) return false;
  const { data } = made;
  const same = data.seed === seed && data.persons === persons && data.dirt === dirt;
  const span = data.months.length === months && data.months.at(-1) === end;
  return same && span && isDeepStrictEqual(data.parameters, JSON.parse(JSON.stringify(planted)));
}
