import type { Engine } from '../engine/engine.ts';
import { literal, literalList } from '../engine/sql.ts';
import type { Period } from '../model/period.ts';
import type { Runtime } from '../stores/runtime.ts';

/** A view over what link wrote of some months: rows with a `month`. */
export interface MonthView {
  readonly name: 'person_months' | 'employers';
  readonly months: readonly MonthObjects[];
}

/** The objects of one month. */
export interface MonthObjects {
  readonly month: Period;
  readonly keys: readonly string[];
}

/** What of each view stands in memory, month by month; a reading of no other months does not read them anew. */
export type KeptMonths = Map<MonthView['name'], ReadonlyMap<Period, string>>;

/** Objects of so many bytes together are read once and kept in memory, because every relation reads them again. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** Makes the view: over what is kept in memory where that has all of its months, or has room for them. */
export async function viewMonths(
  { engine, runtime }: { readonly engine: Engine; readonly runtime: Runtime },
  { name, months }: MonthView,
  kept: KeptMonths,
): Promise<void> {
  if (months.length === 0) return;
  const keys = months.flatMap((each) => each.keys);
  const has = kept.get(name);
  if (!months.every((each) => has?.get(each.month) === each.keys.join())) {
    let bytes = 0;
    for (const key of keys) bytes += (await runtime.objects.size(key)) ?? 0;
    const rows = `SELECT * FROM ${await rowsOf({ engine, runtime }, keys)}`;
    if (bytes > KEPT_BYTES) {
      await engine.run(`CREATE OR REPLACE VIEW ${name} AS ${rows}`);
      return;
    }
    // in order, every small object would take the memory of a whole one until all are there
    await engine.runUnordered(`CREATE OR REPLACE TABLE kept_${name} AS ${rows}`);
    kept.set(name, new Map(months.map((each) => [each.month, each.keys.join()])));
  }
  const own = months.map(({ month }) => literal(month)).join(', ');
  await engine.run(`CREATE OR REPLACE VIEW ${name} AS SELECT * FROM kept_${name} WHERE month IN (${own})`);
}

/** What stands in a FROM clause for the rows of objects. */
export async function rowsOf(
  { engine, runtime }: { readonly engine: Engine; readonly runtime: Runtime },
  keys: readonly string[],
): Promise<string> {
  const files: string[] = [];
  for (const key of keys) files.push(await runtime.objects.materialise(key, engine.scratch));
  return `read_parquet(${literalList(files)}, hive_partitioning = false)`;
}
