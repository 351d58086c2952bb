import { Engine } from '../../lambdas/engine/engine.ts';
import { literalList } from '../../lambdas/engine/sql.ts';
import { personMonthsKey } from '../../lambdas/model/month-keys.ts';
import { saudiArabia } from '../../lambdas/profile/saudi-arabia.ts';
import { standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { linkRelease, printOf } from '../release-of.ts';
import { MONTH, standSmallCountry } from '../small-country.ts';

let runtime: TestRuntime;

beforeEach(async () => {
  runtime = await memoryRuntime({ profile: { ...saudiArabia, buckets: 2 } });
});
afterEach(() => runtime.dispose());

test('nationals are those of the country of the profile', async () => {
  await standSmallCountry(runtime);
  const person = { birth_date: '1990-01-15', sex: 'male', in_country: true, deceased: false };
  await standRows(runtime, { feed: 'iga/population', period: MONTH }, [
    { person: 'by-insurance', nationality: 'SAU', ...person },
    { person: 'teacher', nationality: 'BHR', ...person },
  ]);
  const print = await printOf(runtime, await linkRelease(runtime, MONTH), MONTH);
  const engine = await Engine.open(runtime.engine);
  const files = await Promise.all(
    [0, 1].map((bucket) =>
      runtime.objects.materialise(personMonthsKey(print, bucket), runtime.engine.scratch),
    ),
  );
  const rows = await engine.rows(
    `SELECT DISTINCT nationality, nationality_group FROM read_parquet(${literalList(files)})
     WHERE in_register ORDER BY nationality`,
  );
  await engine.close();
  expect(rows).toEqual([
    { nationality: 'BHR', nationality_group: 'non-national' },
    { nationality: 'SAU', nationality_group: 'national' },
  ]);
});
