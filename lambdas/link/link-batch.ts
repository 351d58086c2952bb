import { join } from 'node:path';
import { Engine } from '../engine/engine.ts';
import { loadLakeTable } from '../engine/lake-table.ts';
import { bucketOf, literal, placeOf } from '../engine/sql.ts';
import { type BucketBatch, bucketsOf } from '../model/bucket-batch.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import type { BatchAccount, MonthAccount, RowsRead } from '../model/month-account.ts';
import { employersKey, ownersKey, personMonthsKey } from '../model/month-keys.ts';
import { bucketKey } from '../model/object-keys.ts';
import { lastDay, type Period, shiftPeriod } from '../model/period.ts';
import { type MonthPrint, ReleaseManifest } from '../model/release.ts';
import { inputOf, linkedKey, planKey } from '../model/release-keys.ts';
import { ReleasePlan } from '../model/release-plan.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { fillActivityTables } from './activity-tables.ts';
import { extendSpells } from './extend-spells.ts';
import { PERSON_TABLES, REGISTER_BEFORE } from './feed-tables.ts';
import { PERSON_MONTH_COLUMNS, personMonthSql } from './person-sql.ts';
import { CONFLICTS } from './precedence.ts';

/** Months linked by one query: enough to spend little on planning, few enough to bound memory in a long series. */
const MONTHS_AT_ONCE = 6;

/** The employer crosswalk's columns. */
const EMPLOYER_COLUMNS = {
  registration_number: 'VARCHAR',
  insurance_number: 'VARCHAR',
  activity: 'VARCHAR',
  size_band: 'VARCHAR',
};

/**
 * Links a batch of person buckets in the months of the plan: writes one row a person for each month and bucket, ordered
 * by person, then extends the spells, and writes the account of what was read and found. The same inputs give the same
 * bytes, however the buckets are put into batches.
 */
export async function linkBatch(
  runtime: Runtime,
  event: { manifest: string; batch: BucketBatch },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const plan = ReleasePlan.parse(await readJson(runtime.objects, planKey(manifest.id)));
  const account = await linkPlanned(runtime, { manifest, plan, batch: event.batch });
  await runtime.objects.write(linkedKey(manifest.id, event.batch), canonicalJson(account));
  const rows = account.months.reduce((sum, { persons }) => sum + persons, 0);
  runtime.log('link', { release: manifest.id, ...event.batch, months: account.months.length, rows });
  return {};
}

interface BatchLink {
  readonly manifest: ReleaseManifest;
  readonly plan: ReleasePlan;
  readonly batch: BucketBatch;
}

async function linkPlanned(runtime: Runtime, { manifest, plan, batch }: BatchLink): Promise<BatchAccount> {
  const of = (months: readonly Period[]) => manifest.prints.filter(({ month }) => months.includes(month));
  const [prints, spells] = [of(plan.link), of(plan.spells)];
  if (prints.length === 0 && spells.length === 0) return { months: [], spells: [] };
  const engine = await Engine.open(runtime.engine);
  try {
    await fillActivityTables(engine, runtime.profile);
    const months: MonthAccount[] = [];
    for (let from = 0; from < prints.length; from += MONTHS_AT_ONCE) {
      const link = { engine, runtime, manifest, prints: prints.slice(from, from + MONTHS_AT_ONCE), batch };
      months.push(...(await linkMonths(link)));
    }
    return { months, spells: await extendSpells({ engine, runtime, manifest, prints: spells, batch }) };
  } finally {
    await engine.close();
  }
}

interface MonthsLink {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly manifest: ReleaseManifest;
  readonly prints: readonly MonthPrint[];
  readonly batch: BucketBatch;
}

async function linkMonths(link: MonthsLink): Promise<MonthAccount[]> {
  const { engine, runtime, prints } = link;
  await loadMonths(link);
  const read: LinkedRows[] = [];
  for (const table of PERSON_TABLES) read.push(...(await loadFeed(link, table, (month) => month)));
  read.push(...(await loadFeed(link, REGISTER_BEFORE, (month) => shiftPeriod(month, -1))));
  await engine.run(`CREATE OR REPLACE TABLE person_months AS ${personMonthSql(runtime.profile.country)}`);
  for (const print of prints) await storeMonth(link, print);
  return accountsOf(link, read);
}

/**
 * The months' last days, employers, the owners among the batch's persons, and the registration that answers to each
 * insurance number.
 */
async function loadMonths({ engine, runtime, prints, batch }: MonthsLink): Promise<void> {
  await engine.run('CREATE OR REPLACE TABLE month_days (month VARCHAR, day VARCHAR)');
  await engine.fill('month_days', [
    prints.map(({ month }) => month),
    prints.map(({ month }) => lastDay(month)),
  ]);
  await engine.run('CREATE OR REPLACE VIEW months AS SELECT month, day::DATE AS last_day FROM month_days');
  await loadLakeTable(engine, runtime.objects, {
    table: 'employers',
    columns: EMPLOYER_COLUMNS,
    pieces: prints.map((print) => ({ key: employersKey(print), month: print.month })),
  });
  await loadLakeTable(engine, runtime.objects, {
    table: 'all_owners',
    columns: { person: 'VARCHAR' },
    pieces: prints.map((print) => ({ key: ownersKey(print), month: print.month })),
  });
  await engine.run(`CREATE OR REPLACE VIEW owners AS SELECT month, person FROM all_owners
    WHERE ${bucketOf(placeOf('person'), runtime.profile.buckets)} IN (${bucketsOf(batch).join(', ')})`);
  await engine.run(`CREATE OR REPLACE TABLE insurance AS
    SELECT month, insurance_number, min(registration_number) AS registration_number
    FROM employers WHERE insurance_number IS NOT NULL GROUP BY month, insurance_number`);
}

/** Rows read of a feed, and the month they were linked in. */
interface LinkedRows {
  readonly linked: Period;
  readonly read: RowsRead;
}

/** @param dataOf the month of the feed's data that a month reads */
async function loadFeed(
  { engine, runtime, manifest, prints, batch }: MonthsLink,
  { feed, table, columns }: (typeof PERSON_TABLES)[number],
  dataOf: (month: Period) => Period,
): Promise<LinkedRows[]> {
  const months = prints.flatMap(({ month }) => {
    const input = inputOf(manifest, feed, dataOf(month));
    return input === undefined ? [] : [{ month, lake: input.lake }];
  });
  const pieces = months.flatMap(({ lake, month }) =>
    bucketsOf(batch).map((bucket) => ({ key: bucketKey(lake, bucket), month })),
  );
  await loadLakeTable(engine, runtime.objects, { table, columns, pieces });
  const counts = await engine.rows<{ month: string; rows: number }>(
    `SELECT month, count(*)::INTEGER AS rows FROM ${table} GROUP BY month`,
  );
  const rows = new Map(counts.map((count) => [count.month, count.rows]));
  return months.map(({ month }) => {
    return { linked: month, read: { feed, month: dataOf(month), rows: rows.get(month) ?? 0 } };
  });
}

async function storeMonth({ engine, runtime, batch }: MonthsLink, print: MonthPrint): Promise<void> {
  const inBucket = bucketOf(placeOf('person'), runtime.profile.buckets);
  const copies = bucketsOf(batch).map((bucket) => ({
    bucket,
    file: join(engine.scratch, `person-month-${bucket}.parquet`),
    select: `SELECT ${PERSON_MONTH_COLUMNS.join(', ')} FROM person_months
      WHERE month = ${literal(print.month)} AND ${inBucket} = ${bucket} ORDER BY person`,
  }));
  await engine.copyEach(copies);
  for (const { bucket, file } of copies) await runtime.objects.upload(personMonthsKey(print, bucket), file);
}

async function accountsOf(
  { engine, prints }: MonthsLink,
  rowsRead: readonly LinkedRows[],
): Promise<MonthAccount[]> {
  const counts = Object.keys(CONFLICTS).map((name) => `'${name}': count(*) FILTER (${name})::INTEGER`);
  const rows = await engine.rows<Pick<MonthAccount, 'month' | 'persons' | 'conflicts'>>(
    `SELECT month, count(*)::INTEGER AS persons, {${counts.join(', ')}} AS conflicts FROM person_months GROUP BY month`,
  );
  return prints.map(({ month }) => {
    const { persons = 0, conflicts = {} } = rows.find((row) => row.month === month) ?? {};
    const read = rowsRead.filter(({ linked }) => linked === month).map((each) => each.read);
    return { month, persons, conflicts, read };
  });
}
