import type { Engine } from '../engine/engine.ts';
import type { Relation } from './relation.ts';
import { RELATIONS } from './relation-catalogue.ts';

/** Makes every relation a table of the months in `months`, those that others are made over first. */
export async function createRelations(engine: Engine): Promise<void> {
  const made = new Set<string>();
  const make = async (name: string): Promise<void> => {
    const relation = relationNamed(name);
    if (made.has(name)) return;
    made.add(name);
    for (const other of relation.over ?? []) await make(other);
    await engine.run(
      `CREATE TABLE ${name} AS SELECT * FROM (${relation.sql}) WHERE month IN (SELECT month FROM months)`,
    );
  };
  for (const name of Object.keys(RELATIONS)) await make(name);
}

/** Throws when no relation has the name. */
export function relationNamed(name: string): Relation {
  const relations: Readonly<Record<string, Relation>> = RELATIONS;
  const relation = relations[name];
  if (relation === undefined) throw new Error(`There is no relation ${name}.`);
  return relation;
}
