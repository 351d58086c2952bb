import { Engine } from '../../lambdas/engine/engine.ts';
import { literal } from '../../lambdas/engine/sql.ts';
import { employerMatchKey, employersKey } from '../../lambdas/model/month-keys.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { memoryRuntime } from '../memory-runtime.ts';
import { linkRelease, printOf } from '../release-of.ts';
import { MONTH, standSmallCountry } from '../small-country.ts';

test('registrations carry their section, and numbers nobody registered are counted by feed', async () => {
  const runtime = await memoryRuntime();
  await standSmallCountry(runtime);
  const print = await printOf(runtime, await linkRelease(runtime, MONTH), MONTH);
  const engine = await Engine.open(runtime.engine);
  const file = await runtime.objects.materialise(employersKey(print), engine.scratch);
  const rows = await engine.rows(`SELECT * FROM read_parquet(${literal(file)})`);
  expect(rows).toEqual([
    { month: MONTH, registration_number: '100', insurance_number: 'I1', activity: 'G', size_band: 'small' },
    { month: MONTH, registration_number: '140', insurance_number: 'I2', activity: 'I', size_band: null },
    { month: MONTH, registration_number: '150', insurance_number: 'I2', activity: 'J', size_band: null },
    { month: MONTH, registration_number: '200', insurance_number: null, activity: 'G', size_band: 'large' },
  ]);
  expect(await readJson(runtime.objects, employerMatchKey(print))).toEqual([
    { period: MONTH, feed: 'sio/contributions', named: 4, unmatched: 1 },
    { period: MONTH, feed: 'lmra/permits', named: 3, unmatched: 2 },
    { period: MONTH, feed: 'mol/vacancies', named: 3, unmatched: 1 },
  ]);
  await engine.close();
  await runtime.dispose();
});
