import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from '../../lambdas/engine/engine.ts';
import { literal } from '../../lambdas/engine/sql.ts';
import type { CountryProfile } from '../../lambdas/profile/profile.ts';

/** What the engine says of each number under the country's check, in their order; opens an engine around the tests of a block. */
export function checkBySql({ validSql }: CountryProfile['identity']) {
  let scratch: string;
  let engine: Engine;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'profile-'));
    engine = await Engine.open({ memoryMiB: 256, threads: 1, scratch });
  });
  afterAll(async () => {
    await engine.close();
    await rm(scratch, { recursive: true });
  });
  return async (numbers: readonly string[]): Promise<boolean[]> => {
    const list = numbers.map(literal).join(', ');
    const rows = await engine.rows<{ valid: boolean }>(
      `SELECT ${validSql('digits')} AS valid
       FROM (SELECT unnest([${list}]) AS digits, unnest(range(${numbers.length})) AS place) ORDER BY place`,
    );
    return rows.map(({ valid }) => valid);
  };
}
