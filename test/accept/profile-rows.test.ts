import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profileRows } from '../../lambdas/accept/profile-rows.ts';
import { contractFor } from '../../lambdas/contracts/index.ts';
import { Engine } from '../../lambdas/engine/engine.ts';
import type { MonthlyProfile } from '../../lambdas/model/monthly-profile.ts';

const COLUMNS = 'sex, nationality, employer_number, sector, occupation_title, occupation, wage';

async function profileOf(rows: string): Promise<MonthlyProfile> {
  const contract = contractFor('sio/contributions');
  if (contract === undefined) throw new Error('The contract is gone.');
  const scratch = join(tmpdir(), 'maharat-profile');
  const engine = await Engine.open({ memoryMiB: 256, threads: 1, scratch });
  try {
    await engine.run(`CREATE TABLE accepted AS SELECT * FROM (${rows}) t(${COLUMNS})`);
    return await profileRows(engine, contract, 'accepted');
  } finally {
    await engine.close();
  }
}

test('a profile counts codes, amounts, employers and titles, and what has none', async () => {
  const profile = await profileOf(`VALUES
    ('male', 'IND', 'E1', 'private', 'Truck-Driver', '8332', 100000),
    ('male', 'IND', 'E1', 'private', 'truck  driver', '8332', 101000),
    ('female', 'BHR', 'E2', 'public', 'محاسب', '2411', 0),
    ('female', 'BHR', 'E2', NULL, NULL, NULL, NULL)`);
  expect(profile).toEqual({
    rows: 4,
    codes: {
      sex: { largest: { male: 2, female: 2 }, others: 0, otherRows: 0, empty: 0 },
      nationality: { largest: { BHR: 2, IND: 2 }, others: 0, otherRows: 0, empty: 0 },
      sector: { largest: { private: 2, public: 1 }, others: 0, otherRows: 0, empty: 1 },
      occupation: { largest: { '8332': 2, '2411': 1 }, others: 0, otherRows: 0, empty: 1 },
    },
    // the natural logarithm of 100,000 is 11.51, forty steps a unit
    amounts: { wage: { steps: { '460': 2 }, zero: 1, empty: 1 } },
    employers: { largest: { E1: 2, E2: 2 }, others: 0, otherRows: 0, empty: 0 },
    titles: { largest: { 'truck driver': 2, محاسب: 1 }, others: 0, otherRows: 0, empty: 1 },
  });
});

test('a profile is bounded: beyond the largest, employers are a number and their rows', async () => {
  const { employers } = await profileOf(
    `SELECT 'male', 'IND', 'E' || (i % 600), 'private', 'Cook', '5120', 1000 FROM range(1250) r(i)`,
  );
  expect(Object.keys(employers?.largest ?? {})).toHaveLength(500);
  expect(employers).toMatchObject({ others: 100, otherRows: 200, empty: 0 });
});
