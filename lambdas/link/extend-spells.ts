import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { loadLakeTable } from '../engine/lake-table.ts';
import { literal } from '../engine/sql.ts';
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
  readonly bucket: number;
}

/**
 * Extends one bucket's spells month by month: reads what is kept of the month before and the month's own rows, and
 * writes the spells up to the month in a total order. So a new month costs one month, and the bytes are the same
 * whether the months came one by one or all at once.
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

async function viewSpells(
  { engine, runtime, manifest, bucket }: SpellsLink,
  print: MonthPrint,
): Promise<void> {
  const [before] = monthsBefore(manifest, print);
  const columns = Object.entries(SPELL_COLUMNS).map(([name, type]) => `NULL::${type} AS ${name}`);
  const rows =
    before === undefined
      ? `SELECT ${columns.join(', ')} LIMIT 0`
      : fileRows(await runtime.objects.materialise(spellsKey(before, bucket), engine.scratch));
  await engine.run(`CREATE OR REPLACE VIEW spells AS ${rows}`);
}

function fileRows(file: string): string {
  return `SELECT * FROM read_parquet(${literal(file)}, hive_partitioning = false)`;
}

/** The month's persons, and `turn`: its days, and the months of the series before it. */
async function viewMonth(
  { engine, runtime, manifest, bucket }: SpellsLink,
  print: MonthPrint,
): Promise<void> {
  const file = await runtime.objects.materialise(personMonthsKey(print, bucket), engine.scratch);
  await engine.run(`CREATE OR REPLACE VIEW person_month AS ${fileRows(file)}`);
  const [before, beforeThat] = monthsBefore(manifest, print);
  const text = (value: string | undefined) => (value === undefined ? 'NULL::VARCHAR' : literal(value));
  await engine.run(`CREATE OR REPLACE VIEW turn AS SELECT ${literal(print.month)} AS month,
    ${literal(`${print.month}-01`)}::DATE AS first_day, ${literal(lastDay(print.month))}::DATE AS last_day,
    ${literal(`${shiftPeriod(print.month, -1)}-01`)}::DATE AS day_before,
    ${text(before?.month)} AS month_before, ${text(beforeThat?.month)} AS month_before_that`);
}

async function loadRecords(
  { engine, runtime, manifest, bucket }: SpellsLink,
  { month }: MonthPrint,
): Promise<RowsRead[]> {
  const read: RowsRead[] = [];
  for (const { feed, table, columns } of SPELL_TABLES) {
    const input = inputOf(manifest, feed, month);
    const pieces = input === undefined ? [] : [{ key: bucketKey(input.lake, bucket), month }];
    await loadLakeTable(engine, runtime.objects, { table, columns, pieces });
    const [count] = await engine.rows<{ rows: number }>(`SELECT count(*)::INTEGER AS rows FROM ${table}`);
    if (input !== undefined) read.push({ feed, month, rows: count?.rows ?? 0 });
  }
  return read;
}

async function store({ engine, runtime, bucket }: SpellsLink, print: MonthPrint): Promise<void> {
  const file = join(engine.scratch, 'spells.parquet');
  await engine.copyOrdered(
    `SELECT * FROM (${EXTENDED}) ORDER BY person, kind, key, first_month, start NULLS FIRST`,
    file,
  );
  await runtime.objects.upload(spellsKey(print, bucket), file);
}
