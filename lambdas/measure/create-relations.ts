import type { Engine } from '../engine/engine.ts';
import { relationNamed, withThoseBelow } from './reading.ts';

/** Makes the relations, and those they are made over, tables of the months in `months`. */
export async function createRelations(engine: Engine, names: readonly string[]): Promise<void> {
  for (const name of withThoseBelow(names))
    await engine.run(
      `CREATE OR REPLACE TABLE ${name} AS SELECT * FROM (${relationNamed(name).sql})
       WHERE month IN (SELECT month FROM months)`,
    );
}

/** Drops what `createRelations` made, which would take the memory of the next. */
export async function dropRelations(engine: Engine, names: readonly string[]): Promise<void> {
  for (const name of withThoseBelow(names)) await engine.run(`DROP TABLE ${name}`);
}
