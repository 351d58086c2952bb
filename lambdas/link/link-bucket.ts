import { join } from 'node:path';
import { Engine } from '../engine/engine.ts';
import { loadLakeTable } from '../engine/lake-table.ts';
import { literal } from '../engine/sql.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import type { LinkedRows } from '../model/linked-rows.ts';
import { bucketKey } from '../model/object-keys.ts';
import { lastDay, type Period } from '../model/period.ts';
import { ReleaseManifest } from '../model/release.ts';
import {
  conflictsKey,
  employersKey,
  inputOf,
  linkedRowsKey,
  personMonthsKey,
} from '../model/release-keys.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { fillActivityTables } from './activity-tables.ts';
import { PERSON_TABLES } from './feed-tables.ts';
import { PERSON_MONTH_COLUMNS, personMonthSql } from './person-sql.ts';
import { CONFLICTS } from './precedence.ts';

/** Months linked by one query: enough to spend little on planning, few enough to bound memory in a long series. */
const MONTHS_AT_ONCE = 6;

/**
 * Links one person bucket: writes one row a person and month of the series, ordered by person then month, and the
 * number of contradictions by month and kind. The same inputs give the same bytes.
 */
export async function linkBucket(
  runtime: Runtime,
  event: { manifest: string; bucket: number },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const engine = await Engine.open(runtime.engine);
  try {
    await prepare(engine, runtime, manifest);
    const linked: LinkedRows[] = [];
    for (let from = 0; from < manifest.months.length; from += MONTHS_AT_ONCE) {
      const months = manifest.months.slice(from, from + MONTHS_AT_ONCE);
      linked.push(...(await linkMonths({ engine, runtime, manifest, months, bucket: event.bucket })));
    }
    await runtime.objects.write(linkedRowsKey(manifest.id, event.bucket), canonicalJson(linked));
    await store(engine, runtime, manifest.id, event.bucket);
  } finally {
    await engine.close();
  }
  return {};
}

async function prepare(engine: Engine, runtime: Runtime, manifest: ReleaseManifest): Promise<void> {
  await fillActivityTables(engine, runtime.profile);
  const file = await runtime.objects.materialise(employersKey(manifest.id), engine.scratch);
  await engine.run(
    `CREATE TABLE employers AS SELECT * FROM read_parquet(${literal(file)}, hive_partitioning = false)`,
  );
  await engine.run(`CREATE TABLE insurance AS SELECT month, insurance_number, min(registration_number) AS registration_number
    FROM employers WHERE insurance_number IS NOT NULL GROUP BY month, insurance_number`);
  await engine.run('CREATE TABLE month_days (month VARCHAR, day VARCHAR)');
  await engine.fill('month_days', [[...manifest.months], manifest.months.map(lastDay)]);
  await engine.run('CREATE VIEW months AS SELECT month, day::DATE AS last_day FROM month_days');
}

interface MonthsLink {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly manifest: ReleaseManifest;
  readonly months: readonly Period[];
  readonly bucket: number;
}

/** Adds the months to `person_months`, and returns how many rows of each feed that took. */
async function linkMonths({ engine, runtime, manifest, months, bucket }: MonthsLink): Promise<LinkedRows[]> {
  const linked: LinkedRows[] = [];
  for (const { feed, table, columns } of PERSON_TABLES) {
    const pieces = months.flatMap((month) => {
      const input = inputOf(manifest, feed, month);
      return input === undefined ? [] : [{ key: bucketKey(input.lake, bucket), month }];
    });
    await loadLakeTable(engine, runtime.objects, { table, columns, pieces });
    for (const { month } of pieces)
      linked.push({ feed, period: month, rows: await rowsOf(engine, table, month) });
  }
  const select = personMonthSql(runtime.profile.country);
  const first = months[0] === manifest.months[0];
  await engine.run(`${first ? 'CREATE TABLE person_months AS' : 'INSERT INTO person_months'} ${select}`);
  return linked;
}

async function rowsOf(engine: Engine, table: string, month: Period): Promise<number> {
  const [count] = await engine.rows<{ rows: number }>(
    `SELECT count(*)::INTEGER AS rows FROM ${table} WHERE month = ${literal(month)}`,
  );
  return count?.rows ?? 0;
}

async function store(engine: Engine, runtime: Runtime, release: string, bucket: number): Promise<void> {
  const file = join(engine.scratch, 'person-months.parquet');
  const columns = PERSON_MONTH_COLUMNS.join(', ');
  await engine.copyOrdered(`SELECT ${columns} FROM person_months ORDER BY person, month`, file);
  await runtime.objects.upload(personMonthsKey(release, bucket), file);
  const counts = Object.keys(CONFLICTS).map((name) => `count(*) FILTER (${name})::INTEGER AS ${name}`);
  const rows = await engine.rows<Record<string, string | number>>(
    `SELECT month, count(*)::INTEGER AS persons, ${counts.join(', ')} FROM person_months GROUP BY month ORDER BY month`,
  );
  await runtime.objects.write(conflictsKey(release, bucket), canonicalJson(rows));
  runtime.log('link', { release, bucket, rows: rows.reduce((sum, row) => sum + Number(row.persons), 0) });
}
