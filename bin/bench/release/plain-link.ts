import type { Engine } from '../../../lambdas/engine/engine.ts';
import { loadLakeTable } from '../../../lambdas/engine/lake-table.ts';
import { literal } from '../../../lambdas/engine/sql.ts';
import {
  type FeedTable,
  PERSON_TABLES,
  REGISTER_BEFORE,
  REGISTRATIONS,
  SPELL_TABLES,
} from '../../../lambdas/link/feed-tables.ts';
import { personMonthSql } from '../../../lambdas/link/person-sql.ts';
import { EXTENDED, PAIRED } from '../../../lambdas/link/spell-sql.ts';
import { personMonthsKey, spellsKey } from '../../../lambdas/model/month-keys.ts';
import { bucketKey } from '../../../lambdas/model/object-keys.ts';
import { lastDay, type Period, shiftPeriod } from '../../../lambdas/model/period.ts';
import type { MonthPrint, ReleaseManifest } from '../../../lambdas/model/release.ts';
import { inputOf } from '../../../lambdas/model/release-keys.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import type { PlainFiles } from './plain-files.ts';

export interface PlainLink {
  readonly engine: Engine;
  /** Its store knows the files. */
  readonly runtime: Runtime;
  readonly files: PlainFiles;
  readonly manifest: ReleaseManifest;
}

/** The prefix of the objects whose key the first bucket has. */
export function prefixOf(key: string): string {
  return key.replace(/\/bucket=\d+\/rows\.parquet$/, '');
}

/** Links the newest month of a release, and extends the spells to it, by one query each. */
export async function plainLink(link: PlainLink): Promise<void> {
  const [before, now] = link.manifest.prints.slice(-2) as [MonthPrint, MonthPrint]; // the series is longer
  await loadMonth(link, now);
  const { engine, runtime, files } = link;
  await files.make(prefixOf(personMonthsKey(now, 0)), personMonthSql(runtime.profile.country));
  for (const [view, key] of [
    ['person_month', personMonthsKey(now, 0)],
    ['spells', spellsKey(before, 0)],
  ] as const) {
    const file = await runtime.objects.materialise(key, engine.scratch);
    await engine.run(
      `CREATE OR REPLACE VIEW ${view} AS SELECT * FROM read_parquet(${literal(file)}, hive_partitioning = false)`,
    );
  }
  await engine.run(`CREATE OR REPLACE TABLE paired AS ${PAIRED}`);
  await files.make(prefixOf(spellsKey(now, 0)), EXTENDED);
}

/** The feeds a month is linked from, and the month of each. */
export function monthTables(month: Period): readonly (FeedTable & { readonly of: Period })[] {
  const own = [...PERSON_TABLES, REGISTRATIONS, ...SPELL_TABLES].map((table) => ({ ...table, of: month }));
  return [...own, { ...REGISTER_BEFORE, of: shiftPeriod(month, -1) }];
}

async function loadMonth({ engine, runtime, manifest }: PlainLink, { month }: MonthPrint): Promise<void> {
  for (const { feed, table, columns, of } of monthTables(month)) {
    const input = inputOf(manifest, feed, of);
    const pieces = input === undefined ? [] : [{ key: bucketKey(input.lake, 0), month }];
    await loadLakeTable(engine, runtime.objects, { table, columns, pieces });
  }
  const day = (period: string) => `${literal(`${period}-01`)}::DATE`;
  await engine.run(`CREATE OR REPLACE VIEW turn AS SELECT ${literal(month)} AS month, ${day(month)} AS first_day,
    ${literal(lastDay(month))}::DATE AS last_day, ${day(shiftPeriod(month, -1))} AS day_before,
    ${literal(shiftPeriod(month, -1))} AS month_before, ${literal(shiftPeriod(month, -2))} AS month_before_that`);
  await engine.run('CREATE OR REPLACE VIEW months AS SELECT month, last_day FROM turn');
  await engine.run(`CREATE OR REPLACE TABLE employers AS SELECT month, registration_number, insurance_number, section AS activity,
    size_band FROM moic LEFT JOIN isic_sections ON code = activity`);
  await engine.run(
    "CREATE OR REPLACE TABLE owners AS SELECT DISTINCT month, owner AS person FROM moic WHERE owner IS NOT NULL AND status = 'active'",
  );
  await engine.run(`CREATE OR REPLACE TABLE insurance AS SELECT month, insurance_number, min(registration_number) AS registration_number
    FROM employers WHERE insurance_number IS NOT NULL GROUP BY ALL`);
}
