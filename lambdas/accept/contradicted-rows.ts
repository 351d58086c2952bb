import type { Engine } from '../engine/engine.ts';
import { cellsAsWritten } from '../engine/raw-part.ts';
import { literal } from '../engine/sql.ts';
import type { IntakeManifest } from '../model/part.ts';
import { CONTRADICTED } from './repeated-keys.ts';

/** Fills table `set_aside` with the rows that table `left_out` names as contradicted. */
export async function nameContradicted(engine: Engine): Promise<void> {
  await engine.run(
    `CREATE TABLE set_aside AS SELECT _row FROM left_out WHERE code = ${literal(CONTRADICTED)}`,
  );
}

/** Writes those of them that table `raw` holds in the form of all quarantined rows, NDJSON by source row. */
export async function writeContradicted(
  engine: Engine,
  manifest: IntakeManifest,
  file: string,
): Promise<void> {
  await engine.run(
    `COPY (SELECT _row AS row, [{'code': ${literal(CONTRADICTED)}, 'field': NULL::VARCHAR}] AS reasons,
       ${cellsAsWritten(manifest)} AS raw FROM raw SEMI JOIN set_aside USING (_row) ORDER BY row)
     TO ${literal(file)} (FORMAT json)`,
  );
}

/** How many of them are among the rows of a FROM clause. */
export async function contradictedIn(engine: Engine, from: string): Promise<number> {
  const [count] = await engine.rows<{ rows: number }>(
    `SELECT count(*)::INTEGER AS rows FROM ${from} SEMI JOIN set_aside USING (_row)`,
  );
  return count?.rows ?? 0;
}
