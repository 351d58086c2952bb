import type { Engine } from '../engine/engine.ts';
import { loadLakeTable } from '../engine/lake-table.ts';
import { literal } from '../engine/sql.ts';
import { type BucketBatch, bucketsOf } from '../model/bucket-batch.ts';
import type { RowsRead } from '../model/month-account.ts';
import { employersKey, personMonthsKey, spellsKey } from '../model/month-keys.ts';
import { bucketKey } from '../model/object-keys.ts';
import { lastDay, type Period, shiftDate, shiftPeriod } from '../model/period.ts';
import type { ReleaseManifest } from '../model/release.ts';
import type { Runtime } from '../stores/runtime.ts';
import { createRelations } from './create-relations.ts';
import { MEASURED_FEEDS, MEASURED_TABLES } from './measured-feeds.ts';
import { type KeptMonths, rowsOf, viewMonths } from './month-views.ts';
import { nameUniversities } from './name-universities.ts';
import type { Reading } from './reading.ts';
import { type ReadingInputs, readingInputs } from './reading-inputs.ts';

/** Some months of a batch of buckets, to be measured by a reading. */
export interface ReadingLoad {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly manifest: ReleaseManifest;
  readonly batch: BucketBatch;
  readonly reading: Reading;
  readonly months: readonly Period[];
  readonly kept: KeptMonths;
}

/** Makes the relations of the reading over the months, in the engine; returns the rows of feeds that took. */
export async function loadReading(load: ReadingLoad): Promise<RowsRead[]> {
  const inputs = readingInputs(load.reading, load.manifest, load.months);
  await fillMonths(load, inputs);
  await viewLinked(load, inputs);
  await viewSpells(load, inputs);
  const read = await loadFeeds(load, inputs);
  if (load.reading.reads.includes('graduate_rows')) await nameUniversities(load.engine, load.runtime.profile);
  await createRelations(load.engine, load.reading.relations);
  return read;
}

/** Views of what link wrote: the batch's persons, and employers of all buckets. */
async function viewLinked(load: ReadingLoad, { persons, employers }: ReadingInputs): Promise<void> {
  const buckets = bucketsOf(load.batch);
  const personMonths = persons.map((print) => ({
    month: print.month,
    keys: buckets.map((bucket) => personMonthsKey(print, bucket)),
  }));
  const months = employers.map((print) => ({ month: print.month, keys: [employersKey(print)] }));
  await viewMonths(load, { name: 'person_months', months: personMonths }, load.kept);
  await viewMonths(load, { name: 'employers', months }, load.kept);
}

async function viewSpells(load: ReadingLoad, { spells }: ReadingInputs): Promise<void> {
  if (spells.length === 0) return;
  const selects: string[] = [];
  for (const print of spells) {
    const keys = bucketsOf(load.batch).map((bucket) => spellsKey(print, bucket));
    selects.push(`SELECT ${literal(print.month)} AS month, * FROM ${await rowsOf(load, keys)}`);
  }
  await load.engine.run(`CREATE OR REPLACE VIEW spells AS ${selects.join(' UNION ALL ')}`);
}

async function loadFeeds(
  { engine, runtime, batch, reading }: ReadingLoad,
  { feeds }: ReadingInputs,
): Promise<RowsRead[]> {
  const read: RowsRead[] = [];
  for (const table of MEASURED_TABLES.filter((name) => reading.reads.includes(name))) {
    const { feed, columns } = MEASURED_FEEDS[table];
    const own = feeds.filter((each) => each.table === table);
    const pieces = own.flatMap(({ month, input }) =>
      bucketsOf(batch).map((bucket) => ({ key: bucketKey(input.lake, bucket), month })),
    );
    await loadLakeTable(engine, runtime.objects, { table, columns, pieces });
    const counts = await engine.rows<{ month: string; rows: number }>(
      `SELECT month, count(*)::INTEGER AS rows FROM ${table} GROUP BY month`,
    );
    const rows = new Map(counts.map((count) => [count.month, count.rows]));
    read.push(...own.map(({ month }) => ({ feed, month, rows: rows.get(month) ?? 0 })));
  }
  return read;
}

/** The longest run of months before a month that is told. */
const LONGEST = 12;

async function fillMonths(
  { engine, manifest, months, reading }: ReadingLoad,
  { seen }: ReadingInputs,
): Promise<void> {
  const days = months.map(lastDay);
  const unbroken = months.map((month) => unbrokenBefore(month, seen, Math.min(reading.reach, LONGEST)));
  await engine.run(
    'CREATE OR REPLACE TABLE month_days (month VARCHAR, last VARCHAR, half VARCHAR, year VARCHAR, before VARCHAR, after VARCHAR, unbroken VARCHAR, since VARCHAR)',
  );
  await engine.fill('month_days', [
    [...months],
    days,
    days.map((day) => shiftDate(day, -6)),
    days.map((day) => shiftDate(day, -12)),
    months.map((month, index) => (unbroken[index] === 0 ? null : shiftPeriod(month, -1))),
    months.map((month) => (reading.ahead === 0 ? null : seenAt(seen, shiftPeriod(month, 1)))),
    unbroken.map(String),
    months.map((month) => (reading.reads.includes('spells') ? since(manifest.months, month) : null)),
  ]);
  await engine.run(`CREATE OR REPLACE VIEW months AS SELECT month, last::DATE AS last_day, half::DATE AS half_year_before,
    year::DATE AS year_before, before AS month_before, after AS month_after, substr(year, 1, 7) AS same_month_before,
    unbroken::INTEGER AS unbroken, since AS series_since FROM month_days`);
  await engine.run('CREATE OR REPLACE TABLE series (month VARCHAR, month_before VARCHAR)');
  await engine.fill('series', [[...seen], seen.map((month) => seenAt(seen, shiftPeriod(month, -1)))]);
}

function seenAt(seen: readonly Period[], month: Period): Period | null {
  return seen.includes(month) ? month : null;
}

/** How many months in a row before the month are seen, `most` at most. */
function unbrokenBefore(month: Period, seen: readonly Period[], most: number): number {
  let months = 0;
  while (months < most && seen.includes(shiftPeriod(month, -1 - months))) months += 1;
  return months;
}

/** The first of the months in a row up to the month; spells tell of all of them, and their print changes with them. */
function since(series: readonly Period[], month: Period): Period {
  let first = month;
  while (series.includes(shiftPeriod(first, -1))) first = shiftPeriod(first, -1);
  return first;
}
