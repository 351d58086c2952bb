import { z } from 'zod';
import { type Conflicts, type Contract, lakeFields } from '../contracts/contract.ts';
import { severityOf } from '../contracts/defects.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier, literal } from '../engine/sql.ts';
import { Finding } from '../model/submission.ts';
import { type CleanRows, ROWS_AT_ONCE } from './clean-rows.ts';
import { compareTexts } from './compared-texts.ts';
import { KEY, keySlices } from './key-slices.ts';

/** What becomes of rows whose key other rows have too. */
export const RepeatedKeys = z.object({
  duplicate: z
    .int()
    .nonnegative()
    .describe('rows left out because the kept row of their key says the same, or is preferred to them'),
  setAside: z.int().nonnegative().describe('rows set aside because rows of their key contradict each other'),
  findings: z.array(Finding),
});
export type RepeatedKeys = z.infer<typeof RepeatedKeys>;

export const NO_REPEATS: RepeatedKeys = { duplicate: 0, setAside: 0, findings: [] };

/** The code of rows that go to quarantine because their key is contradicted. */
export const CONTRADICTED = 'row.key-contradicted';

/**
 * Fills table `left_out` (`_row`, `code`) with the rows that do not go on, by the contract's policy:
 *
 * ```
 * rows of one key       alike             first              latest by a field         set-aside
 * the kept row          stays             first in source    largest, then first       none
 * others alike to it    row.duplicate     row.duplicate      row.duplicate             row.key-contradicted
 * others that differ    -                 row.key-conflict   row.key-later, or         row.key-contradicted
 *                                                            row.key-conflict in a tie
 * ```
 *
 * Texts that differ in their writing alone are alike. Slice by slice, so that memory is bounded by the slice. Source rows decide, so parts and their order cannot.
 */
export async function repeatedKeys(
  engine: Engine,
  contract: Contract,
  clean: CleanRows,
  atOnce = ROWS_AT_ONCE,
): Promise<RepeatedKeys> {
  await engine.run('CREATE TABLE left_out (_row BIGINT, code VARCHAR)');
  for (const { buckets, predicate } of keySlices(contract, clean, atOnce))
    await leaveOut(engine, contract, `(SELECT * FROM ${clean.from(buckets)} WHERE ${predicate})`);
  return countLeftOut(engine, contract.conflicts);
}

/** Keys are sought by their hashes first, which are a fraction of the keys; the few rows that share one are then compared. */
async function leaveOut(engine: Engine, contract: Contract, rows: string): Promise<void> {
  const { key, conflicts } = contract;
  await engine.run(
    `CREATE OR REPLACE TABLE repeated_hashes AS SELECT ${KEY} FROM ${rows} GROUP BY 1 HAVING count(*) > 1`,
  );
  const keys = key.map(identifier).join(', ');
  await engine.run(
    `CREATE OR REPLACE TABLE repeated AS
     SELECT *, min(_row) OVER same AS _first, first_value(_row) OVER (same ORDER BY ${preferred(conflicts)}) AS _kept
     FROM ${rows} WHERE ${KEY} IN (FROM repeated_hashes)
     WINDOW same AS (PARTITION BY ${keys}) QUALIFY count(*) OVER same > 1`,
  );
  await compareTexts(engine, contract);
  await engine.run(
    `INSERT INTO left_out SELECT _row, ${codeSql(conflicts)} AS code
     FROM (${comparedSql(contract)}) WHERE code IS NOT NULL`,
  );
}

/** The order in which the first row of a key is the kept one; a row without the deciding value comes last. */
function preferred(conflicts: Conflicts): string {
  return conflicts.policy === 'latest' ? `${identifier(conflicts.by)} DESC NULLS LAST, _row` : '_row';
}

/** Each repeated row beside the kept row of its key: whether they differ, and whether the deciding field does not. */
function comparedSql(contract: Contract): string {
  // how a value was written is kept beside it in columns of their own, and makes no rows differ
  const fields = lakeFields(contract).map((field) => identifier(field.name));
  const packed = (alias: string) => fields.map((name) => `${name} := ${alias}.${name}`).join(', ');
  const { conflicts } = contract;
  const by = conflicts.policy === 'latest' ? identifier(conflicts.by) : null;
  const tied = by === null ? 'false' : `c.${by} IS NOT DISTINCT FROM k.${by}`;
  return `SELECT c._row, c._row = c._kept AS kept, ${tied} AS tied,
      struct_pack(${packed('c')}) IS DISTINCT FROM struct_pack(${packed('k')}) AS differs,
      bool_or(differs) OVER (PARTITION BY c._first) AS contradicted
    FROM repeated c JOIN repeated k ON k._row = c._kept`;
}

function codeSql({ policy }: Conflicts): string {
  const differing = {
    first: "WHEN differs THEN 'row.key-conflict'",
    latest: "WHEN differs AND tied THEN 'row.key-conflict' WHEN differs THEN 'row.key-later'",
    'set-aside': `WHEN contradicted THEN ${literal(CONTRADICTED)}`,
  };
  return `CASE ${differing[policy]} WHEN NOT kept THEN 'row.duplicate' END`;
}

interface Counted {
  readonly code: string;
  readonly count: number;
  readonly rows: readonly string[];
}

async function countLeftOut(engine: Engine, conflicts: Conflicts): Promise<RepeatedKeys> {
  const counted = await engine.rows<Counted>(
    `SELECT code, count(*)::INTEGER AS "count", min(_row, 10) AS rows FROM left_out GROUP BY code ORDER BY code`,
  );
  const rowsOf = (setAside: boolean) =>
    counted
      .filter(({ code }) => (code === CONTRADICTED) === setAside)
      .reduce((sum, { count }) => sum + count, 0);
  return {
    duplicate: rowsOf(false),
    setAside: rowsOf(true),
    findings: counted.map((each) => findingOf(each, conflicts)),
  };
}

/** The deciding field is told with the rows that it decided, and with those that it could not. */
function findingOf({ code, count, rows }: Counted, conflicts: Conflicts): Finding {
  const decided = conflicts.policy === 'latest' && code !== 'row.duplicate';
  return {
    code,
    severity: severityOf(code),
    field: null,
    count,
    rows: rows.map(Number),
    ...(decided ? { detail: conflicts.by } : {}),
  };
}
