import type { ObjectStore } from '../stores/object-store.ts';
import type { Engine } from './engine.ts';
import { identifier, literal } from './sql.ts';

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

/**
 * Fills a table with `month` and the wanted columns of the pieces, replacing what was there. Contracts only add
 * columns, so a column an older piece lacks is NULL; a piece that is not in the store has no rows.
 */
export async function loadLakeTable(engine: Engine, objects: ObjectStore, lake: LakeTable): Promise<void> {
  const names = Object.keys(lake.columns);
  const columns = names.map((name) => `${identifier(name)} ${lake.columns[name]}`);
  await engine.run(`CREATE OR REPLACE TABLE ${lake.table} (month VARCHAR, ${columns.join(', ')})`);
  const wanted = names.map(literal).join(', ');
  for (const piece of lake.pieces) {
    if ((await objects.size(piece.key)) === null) continue;
    const file = await objects.materialise(piece.key, engine.scratch);
    await engine.run(
      `INSERT INTO ${lake.table} BY NAME SELECT ${literal(piece.month)} AS month,
         COLUMNS(name -> name IN (${wanted})) FROM read_parquet(${literal(file)}, hive_partitioning = false)`,
    );
  }
}
