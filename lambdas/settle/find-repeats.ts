import { type Contract, lakeFields } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier, literalList } from '../engine/sql.ts';

/** Rows of a submission whose key an earlier row has. */
export interface Repeats {
  readonly duplicate: number;
  /** Those whose other fields differ from the row that is kept. */
  readonly conflicts: number;
  /** First ten source rows of both. */
  readonly duplicateRows: readonly number[];
  readonly conflictRows: readonly number[];
}

/**
 * Fills table `repeats` (`_row`) with the rows to leave out: of rows alike in the contract's key the first in source
 * order stays. Over all buckets at once, because a key need not hold the person that rows are bucketed by: one work
 * permit under two persons is one key in two buckets.
 *
 * @param files local Parquet files with the clean rows of all parts
 */
export async function findRepeats(
  engine: Engine,
  contract: Contract,
  files: readonly string[],
): Promise<Repeats> {
  const key = contract.key.map(identifier).join(', ');
  const same = contract.key.map((name) => `c.${identifier(name)} = k.${identifier(name)}`).join(' AND ');
  const rows = `read_parquet(${literalList(files)}, hive_partitioning = false)`;
  await engine.run(
    `CREATE TABLE repeated_keys AS SELECT ${key}, min(_row) AS _kept FROM ${rows} GROUP BY ALL HAVING count(*) > 1`,
  );
  await engine.run(
    `CREATE TABLE repeated AS SELECT c.*, k._kept FROM ${rows} c JOIN repeated_keys k ON ${same}`,
  );
  const fields = lakeFields(contract).map((field) => identifier(field.name));
  const differs = `struct_pack(${packed('c', fields)}) IS DISTINCT FROM struct_pack(${packed('k', fields)})`;
  await engine.run(
    `CREATE TABLE repeats AS SELECT c._row, ${differs} AS differs
     FROM repeated c JOIN repeated k ON k._row = c._kept WHERE c._row <> c._kept`,
  );
  return countRepeats(engine);
}

interface Counted {
  readonly duplicate: number;
  readonly conflicts: number;
  readonly duplicate_rows: readonly string[] | null;
  readonly conflict_rows: readonly string[] | null;
}

async function countRepeats(engine: Engine): Promise<Repeats> {
  const [counted] = await engine.rows<Counted>(
    `SELECT count(*)::INTEGER AS duplicate, min(_row, 10) AS duplicate_rows,
       count(*) FILTER (differs)::INTEGER AS conflicts, min(_row, 10) FILTER (differs) AS conflict_rows
     FROM repeats`,
  );
  return {
    duplicate: counted?.duplicate ?? 0,
    conflicts: counted?.conflicts ?? 0,
    duplicateRows: (counted?.duplicate_rows ?? []).map(Number),
    conflictRows: (counted?.conflict_rows ?? []).map(Number),
  };
}

function packed(alias: string, fields: readonly string[]): string {
  return fields.map((name) => `${name} := ${alias}.${name}`).join(', ');
}
