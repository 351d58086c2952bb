import { MonthlyProfile, profileKey } from '../../lambdas/model/monthly-profile.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

const FOLDER = 'sio/contributions/2026-09';
let runtime: TestRuntime;

afterEach(() => runtime.dispose());

/** Rows of so many persons from a number on, each with the wage. */
function rows(count: number, wage: string, from = 0): string[] {
  return Array.from({ length: count }, (_, index) =>
    sioRow({ person: String(900100000 + from + index), wage }),
  );
}

/** The profile of what stands for the period; null where nothing does. */
async function standingProfile(): Promise<MonthlyProfile | null> {
  const [standing] = await runtime.ledger.standings('sio/contributions');
  if (standing === undefined) return null;
  return MonthlyProfile.parse(await readJson(runtime.objects, profileKey(standing.lake)));
}

test('a settled month has the profile of its accepted rows, whatever its parts', async () => {
  const bytes = sioFile(...rows(40, '300'), ...rows(1, '300'));
  runtime = await memoryRuntime();
  await submit(runtime, `${FOLDER}/a.csv`, bytes);
  const whole = await standingProfile();
  expect(whole?.rows).toBe(40);
  expect(Object.values(whole?.amounts.wage?.steps ?? {})).toEqual([40]);
  await runtime.dispose();
  runtime = await memoryRuntime({ partBytes: 600 });
  await submit(runtime, `${FOLDER}/a.csv`, bytes);
  expect(await standingProfile()).toEqual(whole);
});

test('with a supplement the month has the profile of the merged rows, and none when all is withdrawn', async () => {
  runtime = await memoryRuntime();
  await submit(runtime, `${FOLDER}/a.csv`, sioFile(...rows(10, '300')));
  await submit(runtime, `${FOLDER}/supplement/fix.csv`, sioFile(...rows(10, '999', 8)));
  const merged = await standingProfile();
  expect(merged?.rows).toBe(18);
  expect(Object.values(merged?.amounts.wage?.steps ?? {}).sort()).toEqual([10, 8]);
  await submit(runtime, `${FOLDER}/withdraw/fix.csv`, '');
  expect((await standingProfile())?.rows).toBe(10);
  await submit(runtime, `${FOLDER}/withdraw/a.csv`, '');
  expect(await standingProfile()).toBeNull();
});
