import { join } from 'node:path';
import { Engine } from '../../../lambdas/engine/engine.ts';
import { loadLakeTable } from '../../../lambdas/engine/lake-table.ts';
import { literal, literalList } from '../../../lambdas/engine/sql.ts';
import { fillActivityTables } from '../../../lambdas/link/activity-tables.ts';
import { PERSON_TABLES, REGISTRATIONS } from '../../../lambdas/link/feed-tables.ts';
import { personMonthSql } from '../../../lambdas/link/person-sql.ts';
import { createRelations } from '../../../lambdas/measure/create-relations.ts';
import { groupingOf } from '../../../lambdas/measure/dimensions.ts';
import { fillReferences } from '../../../lambdas/measure/fill-references.ts';
import { type NamedTally, talliesOf } from '../../../lambdas/measure/indicator.ts';
import { INDICATORS } from '../../../lambdas/measure/indicator-catalogue.ts';
import { READINGS } from '../../../lambdas/measure/reading.ts';
import { bucketKey } from '../../../lambdas/model/object-keys.ts';
import { lastDay, type Period, shiftPeriod } from '../../../lambdas/model/period.ts';
import type { Standing } from '../../../lambdas/stores/ledger.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';

/** Relations over the month and the one before alone, in plain SQL as they are. */
const RELATIONS_PLAIN = READINGS.filter(
  ({ reads, reach }) => reads.join() === 'person_months' && reach <= 1,
).flatMap(({ relations }) => relations);

export interface PlainRun {
  readonly seconds: number;
  /** Indicators whose cells it made. */
  readonly tallies: number;
}

interface PlainInput {
  readonly runtime: Runtime;
  readonly root: string;
  readonly month: Period;
  readonly standings: ReadonlyMap<string, Standing>;
}

/**
 * The month linked and its tallies counted by plain queries: one engine within the same limits, each feed one Parquet
 * file that is not partitioned, no parts, nothing kept, nothing checked. The files, and the month before, are made
 * before the clock starts.
 */
export async function plainRelease({ runtime, root, month, standings }: PlainInput): Promise<PlainRun> {
  const engine = await Engine.open(runtime.engine);
  try {
    const files = new Map<string, string>();
    for (const period of [shiftPeriod(month, -1), month])
      for (const { feed, table } of [...PERSON_TABLES, REGISTRATIONS])
        files.set(
          `${table} ${period}`,
          await oneFile({ engine, runtime, root }, standings.get(`${feed} ${period}`), table),
        );
    await fillActivityTables(engine, runtime.profile);
    await engine.run('DROP TABLE entity_sections'); // filled again with the lists
    await fillReferences(engine, runtime.profile);
    await link({ engine, runtime, files }, shiftPeriod(month, -1), 'before');
    const begun = performance.now();
    await link({ engine, runtime, files }, month, 'now');
    const tallies = await count(engine, month);
    return { seconds: (performance.now() - begun) / 1000, tallies };
  } finally {
    await engine.close();
  }
}

async function oneFile(
  { engine, runtime, root }: { engine: Engine; runtime: Runtime; root: string },
  standing: Standing | undefined,
  table: string,
): Promise<string> {
  if (standing === undefined) throw new Error(`Nothing stands of ${table}.`);
  const parts = Array.from({ length: runtime.profile.buckets }, (_, bucket) =>
    join(root, bucketKey(standing.lake, bucket)),
  );
  const file = join(engine.scratch, `${table}-${standing.period}.parquet`);
  await engine.copyOrdered(
    `SELECT * FROM read_parquet(${literalList(parts)}, hive_partitioning = false)`,
    file,
  );
  return file;
}

interface PlainLink {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly files: ReadonlyMap<string, string>;
}

async function link({ engine, runtime, files }: PlainLink, month: Period, name: string): Promise<void> {
  const objects = { ...runtime.objects, size: async () => 1, materialise: async (key: string) => key };
  for (const { table, columns } of [...PERSON_TABLES, REGISTRATIONS])
    await loadLakeTable(engine, objects as Runtime['objects'], {
      table,
      columns,
      pieces: [{ key: files.get(`${table} ${month}`) ?? '', month }],
    });
  await engine.run(
    `CREATE OR REPLACE VIEW months AS SELECT ${literal(month)} AS month, ${literal(lastDay(month))}::DATE AS last_day`,
  );
  await engine.run(`CREATE OR REPLACE TABLE employers AS SELECT month, registration_number, insurance_number, section AS activity,
    size_band FROM moic LEFT JOIN isic_sections ON code = activity`);
  await engine.run(`CREATE OR REPLACE TABLE insurance AS SELECT month, insurance_number, min(registration_number) AS registration_number
    FROM employers WHERE insurance_number IS NOT NULL GROUP BY ALL`);
  await engine.run(`CREATE TABLE ${name} AS ${personMonthSql(runtime.profile.country)}`);
}

async function count(engine: Engine, month: Period): Promise<number> {
  const tallies = INDICATORS.flatMap(talliesOf).filter(({ tally }) => RELATIONS_PLAIN.includes(tally.rows));
  await engine.run('CREATE VIEW person_months AS SELECT * FROM before UNION ALL SELECT * FROM now');
  const last = `${literal(lastDay(month))}::DATE`;
  await engine.run(`CREATE OR REPLACE VIEW months AS SELECT ${literal(month)} AS month, ${last} AS last_day,
    last_day(${last} - INTERVAL 6 MONTH) AS half_year_before, last_day(${last} - INTERVAL 12 MONTH) AS year_before,
    ${literal(shiftPeriod(month, -1))} AS month_before, ${literal(shiftPeriod(month, -12))} AS same_month_before, 1 AS unbroken`);
  await createRelations(engine, RELATIONS_PLAIN);
  for (const tally of tallies) await engine.rows(tallySql(tally));
  return tallies.length;
}

function tallySql({ id, tables, tally }: NamedTally): string {
  const { columns, sets, known, categories } = groupingOf(tables);
  const employers = tally.employer === null ? '0' : `count(DISTINCT ${tally.employer})`;
  return `SELECT '${id}', month, ${categories}, ${tally.value}, ${employers}
    FROM (SELECT *${columns} FROM ${tally.rows} WHERE ${tally.where}) GROUP BY ${sets(['month'])} HAVING ${known}`;
}
