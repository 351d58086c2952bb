import type { ObjectStore } from '../stores/object-store.ts';
import type { Engine } from './engine.ts';
import { identifier, literal, literalList } from './sql.ts';

/** A Parquet object of the lake and the month its rows stand for. */
export interface LakePiece {
  readonly key: string;
  readonly month: string;
}

/** The columns a reader wants, by name, with the types it relies on. */
export type LakeColumns = Readonly<Record<string, string>>;

export interface LakeTable {
  readonly table: string;
  readonly columns: LakeColumns;
  readonly pieces: readonly LakePiece[];
}

/** Objects asked for side by side: each waits for the store far longer than it takes. */
const AT_ONCE = 16;

/**
 * Fills a table with `month` and the wanted columns of the pieces, replacing what was there, by one statement however
 * many there are. Contracts only add columns, so a column an older piece lacks is NULL; a piece that is not in the
 * store has no rows.
 */
export async function loadLakeTable(engine: Engine, objects: ObjectStore, lake: LakeTable): Promise<void> {
  const names = Object.keys(lake.columns);
  const columns = names.map((name) => `${identifier(name)} ${lake.columns[name]}`);
  await engine.run(`CREATE OR REPLACE TABLE ${lake.table} (month VARCHAR, ${columns.join(', ')})`);
  const pieces = await presentPieces(engine, objects, lake.pieces);
  if (pieces.length === 0) return;
  const files = literalList([...new Set(pieces.map(({ file }) => file))]);
  const months = pieces.map(({ file, month }) => `(${literal(file)}, ${literal(month)})`);
  await engine.run(
    `INSERT INTO ${lake.table} BY NAME
     SELECT of_month AS month, COLUMNS(name -> name IN (${names.map(literal).join(', ')}))
     FROM read_parquet(${files}, union_by_name = true, filename = 'of_file', hive_partitioning = false)
     JOIN (VALUES ${months.join(', ')}) piece(of_file, of_month) USING (of_file)`,
  );
}

interface PresentPiece {
  readonly file: string;
  readonly month: string;
}

async function presentPieces(
  engine: Engine,
  objects: ObjectStore,
  pieces: readonly LakePiece[],
): Promise<PresentPiece[]> {
  const present: PresentPiece[] = [];
  for (let from = 0; from < pieces.length; from += AT_ONCE) {
    const asked = pieces.slice(from, from + AT_ONCE).map(async ({ key, month }) => {
      if ((await objects.size(key)) === null) return [];
      return [{ file: await objects.materialise(key, engine.scratch), month }];
    });
    present.push(...(await Promise.all(asked)).flat());
  }
  return present;
}
