import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trueHistory } from '../../bin/bench/watch/true-history.ts';
import { MonthlyProfile, profileKey } from '../../lambdas/model/monthly-profile.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { runSet } from './run-set.ts';

const COUNTRY = { seed: 31, persons: 400, months: 2, end: '2026-09' };

test('the profiles that settle keeps are what the generator counts of its own rows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'profiles-'));
  const from = join(folder, 'set');
  makeSeed({ ...COUNTRY, folder: from, dirt: 'none' });
  const truth = trueHistory(COUNTRY);
  let compared = 0;
  await runSet({
    from,
    out: join(folder, 'out'),
    look: async ({ ledger, objects }) => {
      for (const [feed, months] of truth)
        for (const { period, profile } of months) {
          const standing = (await ledger.standings(feed)).find((each) => each.period === period);
          const kept = await readJson(objects, profileKey(standing?.lake ?? ''));
          expect({ feed, period, ...MonthlyProfile.parse(kept) }).toEqual({ feed, period, ...profile });
          compared += 1;
        }
    },
  });
  expect(compared).toBe(20);
  await rm(folder, { recursive: true });
});
