import type { Engine } from '../engine/engine.ts';
import { type LakeColumns, loadLakeTable } from '../engine/lake-table.ts';
import { literal } from '../engine/sql.ts';
import { bucketKey } from '../model/object-keys.ts';
import { lastDay, type Period, shiftDate, shiftPeriod } from '../model/period.ts';
import type { ReleaseManifest } from '../model/release.ts';
import { inputOf, latestInputOf, personMonthsKey } from '../model/release-keys.ts';
import type { FeedId } from '../model/submission.ts';
import type { Runtime } from '../stores/runtime.ts';
import { createRelations } from './create-relations.ts';
import { fillReferences } from './fill-references.ts';
import { MEASURED_FEEDS, MEASURED_TABLES, type MeasuredFeed } from './measured-feeds.ts';

/** The feeds whose job titles are counted where nobody could code them. */
const TITLED_FEEDS: readonly FeedId[] = [
  'sio/contributions',
  'lmra/permits',
  'csb/workforce',
  'mol/jobseekers',
];
const TITLE_COLUMNS: LakeColumns = { person: 'VARCHAR', occupation: 'VARCHAR', occupation_title: 'VARCHAR' };

/** Makes the relations of one bucket, over all months of the series, in the engine. */
export async function loadBucket(
  engine: Engine,
  runtime: Runtime,
  input: { readonly manifest: ReleaseManifest; readonly bucket: number },
): Promise<void> {
  const { manifest, bucket } = input;
  await fillMonths(engine, manifest);
  await fillReferences(engine, runtime.profile);
  const persons = await runtime.objects.materialise(personMonthsKey(manifest.id, bucket), engine.scratch);
  await engine.run(
    `CREATE VIEW person_months AS SELECT * FROM read_parquet(${literal(persons)}, hive_partitioning = false)`,
  );
  for (const table of MEASURED_TABLES) {
    const { feed, columns, takes }: MeasuredFeed = MEASURED_FEEDS[table];
    const pieces = manifest.months.flatMap((month) => {
      const found = takes === 'month' ? inputOf(manifest, feed, month) : latestInputOf(manifest, feed, month);
      return found === undefined ? [] : [{ key: bucketKey(found.lake, bucket), month }];
    });
    await loadLakeTable(engine, runtime.objects, { table, columns, pieces });
  }
  await loadTitles(engine, runtime, input);
  await createRelations(engine);
}

async function loadTitles(
  engine: Engine,
  runtime: Runtime,
  { manifest, bucket }: { manifest: ReleaseManifest; bucket: number },
): Promise<void> {
  const month = manifest.period;
  const pieces = TITLED_FEEDS.flatMap((feed) => {
    const found = inputOf(manifest, feed, month);
    return found === undefined ? [] : [{ key: bucketKey(found.lake, bucket), month }];
  });
  await loadLakeTable(engine, runtime.objects, { table: 'titles', columns: TITLE_COLUMNS, pieces });
}

async function fillMonths(engine: Engine, manifest: ReleaseManifest): Promise<void> {
  const days = manifest.months.map((month) => lastDay(month));
  const inSeries = new Set(manifest.months);
  const before = manifest.months.map((month) => shiftPeriod(month, -1));
  await engine.run(
    'CREATE TABLE month_days (month VARCHAR, last VARCHAR, half VARCHAR, year VARCHAR, before VARCHAR, unbroken VARCHAR)',
  );
  await engine.fill('month_days', [
    [...manifest.months],
    days,
    days.map((day) => shiftDate(day, -6)),
    days.map((day) => shiftDate(day, -12)),
    before.map((month) => (inSeries.has(month) ? month : null)),
    manifest.months.map((month) => String(unbrokenBefore(month, inSeries))),
  ]);
  await engine.run(`CREATE VIEW months AS SELECT month, last::DATE AS last_day, half::DATE AS half_year_before,
    year::DATE AS year_before, before AS month_before, substr(year, 1, 7) AS same_month_before, unbroken::INTEGER AS unbroken FROM month_days`);
}

const LONGEST = 12;

/** How many months in a row before the month are there, up to twelve. */
function unbrokenBefore(month: Period, inSeries: ReadonlySet<Period>): number {
  let months = 0;
  while (months < LONGEST && inSeries.has(shiftPeriod(month, -1 - months))) months += 1;
  return months;
}
