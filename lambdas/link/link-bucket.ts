import { join } from 'node:path';
import { Engine } from '../engine/engine.ts';
import { loadLakeTable } from '../engine/lake-table.ts';
import { literal } from '../engine/sql.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { bucketKey } from '../model/object-keys.ts';
import { lastDay, type Period } from '../model/period.ts';
import { ReleaseManifest } from '../model/release.ts';
import { conflictsKey, employersKey, inputOf, personMonthsKey } from '../model/release-keys.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { fillActivityTables } from './activity-tables.ts';
import { PERSON_TABLES } from './feed-tables.ts';
import { PERSON_MONTH_COLUMNS, personMonthSql } from './person-sql.ts';
import { CONFLICTS } from './precedence.ts';

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
    await prepare(engine, runtime, manifest.id);
    for (const month of manifest.months) {
      await linkMonth({ engine, runtime, manifest, month, bucket: event.bucket });
    }
    await store(engine, runtime, manifest.id, event.bucket);
  } finally {
    await engine.close();
  }
  return {};
}

async function prepare(engine: Engine, runtime: Runtime, release: string): Promise<void> {
  await fillActivityTables(engine);
  const file = await runtime.objects.materialise(employersKey(release), engine.scratch);
  await engine.run(
    `CREATE TABLE all_employers AS SELECT * FROM read_parquet(${literal(file)}, hive_partitioning = false)`,
  );
}

interface MonthLink {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly manifest: ReleaseManifest;
  readonly month: Period;
  readonly bucket: number;
}

async function linkMonth({ engine, runtime, manifest, month, bucket }: MonthLink): Promise<void> {
  for (const { feed, table, columns } of PERSON_TABLES) {
    const input = inputOf(manifest, feed, month);
    const pieces = input === undefined ? [] : [{ key: bucketKey(input.lake, bucket), month }];
    await loadLakeTable(engine, runtime.objects, { table, columns, pieces });
  }
  await engine.run(
    `CREATE OR REPLACE VIEW employers AS SELECT * FROM all_employers WHERE month = ${literal(month)}`,
  );
  await engine.run(`CREATE OR REPLACE VIEW insurance AS SELECT insurance_number, min(registration_number) AS registration_number
    FROM employers WHERE insurance_number IS NOT NULL GROUP BY insurance_number`);
  const select = personMonthSql({ month, day: lastDay(month), country: runtime.profile.country });
  const first = month === manifest.months[0];
  await engine.run(`${first ? 'CREATE TABLE person_months AS' : 'INSERT INTO person_months'} ${select}`);
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
