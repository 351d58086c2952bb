import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { loadLakeTable } from '../engine/lake-table.ts';
import { bucketOf, literal, literalList, placeOf } from '../engine/sql.ts';
import { type BucketBatch, bucketsOf } from '../model/bucket-batch.ts';
import type { RowsRead, SpellAccount } from '../model/month-account.ts';
import { personMonthsKey, spellsKey } from '../model/month-keys.ts';
import { bucketKey } from '../model/object-keys.ts';
import { lastDay, shiftPeriod } from '../model/period.ts';
import type { MonthPrint, ReleaseManifest } from '../model/release.ts';
import { inputOf } from '../model/release-keys.ts';
import type { Runtime } from '../stores/runtime.ts';
import { SPELL_TABLES } from './feed-tables.ts';
import { EXTENDED, FOUND, PAIRED, SPELL_COLUMNS } from './spell-sql.ts';

export interface SpellsLink {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly manifest: ReleaseManifest;
  /** The months to extend the spells to, in a row. */
  readonly prints: readonly MonthPrint[];
  readonly batch: BucketBatch;
}

/**
 * Extends the spells of a batch month by month: reads what is kept of the month before and the month's own rows, and
 * writes the spells up to the month, bucket by bucket in a total order. So a new month costs one month, and the bytes
 * are the same whether the months came one by one or all at once.
 */
export async function extendSpells(link: SpellsLink): Promise<SpellAccount[]> {
  const accounts: SpellAccount[] = [];
  for (const print of link.prints) {
    await viewSpells(link, print);
    await viewMonth(link, print);
    const read = await loadRecords(link, print);
    await link.engine.run(`CREATE OR REPLACE TABLE paired AS ${PAIRED}`);
    await store(link, print);
    const found = await link.engine.rows<{ kind: string; found: Record<string, number> }>(FOUND);
    accounts.push({
      month: print.month,
      found: Object.fromEntries(found.map((row) => [row.kind, row.found])),
      read,
    });
  }
  return accounts;
}

/** The month of the series before another, and the one before that. */
function monthsBefore(
  { prints }: ReleaseManifest,
  print: MonthPrint,
): [MonthPrint | undefined, MonthPrint | undefined] {
  const at = prints.findIndex(({ month }) => month === print.month);
  return [prints[at - 1], prints[at - 2]];
}

async function viewSpells(link: SpellsLink, print: MonthPrint): Promise<void> {
  const [before] = monthsBefore(link.manifest, print);
  const columns = Object.entries(SPELL_COLUMNS).map(([name, type]) => `NULL::${type} AS ${name}`);
  const rows =
    before === undefined
      ? `SELECT ${columns.join(', ')} LIMIT 0`
      : await rowsOf(link, (bucket) => spellsKey(before, bucket));
  await link.engine.run(`CREATE OR REPLACE VIEW spells AS ${rows}`);
}

/** The rows of one object a bucket. */
async function rowsOf(
  { engine, runtime, batch }: SpellsLink,
  keyOf: (bucket: number) => string,
): Promise<string> {
  const files = bucketsOf(batch).map((bucket) => runtime.objects.materialise(keyOf(bucket), engine.scratch));
  return `SELECT * FROM read_parquet(${literalList(await Promise.all(files))}, hive_partitioning = false)`;
}

/** The month's persons, and `turn`: its days, and the months of the series before it. */
async function viewMonth(link: SpellsLink, print: MonthPrint): Promise<void> {
  const { engine, manifest } = link;
  const persons = await rowsOf(link, (bucket) => personMonthsKey(print, bucket));
  await engine.run(`CREATE OR REPLACE VIEW person_month AS ${persons}`);
  const [before, beforeThat] = monthsBefore(manifest, print);
  const text = (value: string | undefined) => (value === undefined ? 'NULL::VARCHAR' : literal(value));
  await engine.run(`CREATE OR REPLACE VIEW turn AS SELECT ${literal(print.month)} AS month,
    ${literal(`${print.month}-01`)}::DATE AS first_day, ${literal(lastDay(print.month))}::DATE AS last_day,
    ${literal(`${shiftPeriod(print.month, -1)}-01`)}::DATE AS day_before,
    ${text(before?.month)} AS month_before, ${text(beforeThat?.month)} AS month_before_that`);
}

async function loadRecords(
  { engine, runtime, manifest, batch }: SpellsLink,
  { month }: MonthPrint,
): Promise<RowsRead[]> {
  const read: RowsRead[] = [];
  for (const { feed, table, columns } of SPELL_TABLES) {
    const input = inputOf(manifest, feed, month);
    const pieces =
      input === undefined
        ? []
        : bucketsOf(batch).map((bucket) => ({ key: bucketKey(input.lake, bucket), month }));
    await loadLakeTable(engine, runtime.objects, { table, columns, pieces });
    const [count] = await engine.rows<{ rows: number }>(`SELECT count(*)::INTEGER AS rows FROM ${table}`);
    if (input !== undefined) read.push({ feed, month, rows: count?.rows ?? 0 });
  }
  return read;
}

async function store({ engine, runtime, batch }: SpellsLink, print: MonthPrint): Promise<void> {
  await engine.run(`CREATE OR REPLACE TABLE extended AS ${EXTENDED}`);
  const inBucket = bucketOf(placeOf('person'), runtime.profile.buckets);
  const copies = bucketsOf(batch).map((bucket) => ({
    bucket,
    file: join(engine.scratch, `spells-${bucket}.parquet`),
    select: `SELECT * FROM extended WHERE ${inBucket} = ${bucket}
      ORDER BY person, kind, key, first_month, start NULLS FIRST`,
  }));
  await engine.copyEach(copies);
  for (const { bucket, file } of copies) await runtime.objects.upload(spellsKey(print, bucket), file);
}
