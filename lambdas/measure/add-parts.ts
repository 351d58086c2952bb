import { literal } from '../engine/sql.ts';
import type { Period } from '../model/period.ts';
import { employerListsOf, partSelects } from './part-sql.ts';
import type { RelationId } from './relation-catalogue.ts';
import { areFull, emptyParts, type Parts, roomOf, storeParts } from './store-parts.ts';

/** The parts of a batch, and how many of them are stored already. */
export interface PartsSoFar extends Parts {
  stored: number;
}

/**
 * Adds to the parts what the relations come to in the months that they are made of, so many months at once as fit; stores
 * the parts when they are full, and begins new ones.
 */
export async function addParts(
  parts: PartsSoFar,
  relations: readonly RelationId[],
  months: readonly Period[],
): Promise<void> {
  const selects = partSelects(relations, parts.runtime.profile);
  const spans = Math.min(months.length, await spansFor(parts, relations));
  for (let span = 0; span < spans; span++) {
    const some = months.slice(
      Math.floor((span * months.length) / spans),
      Math.floor(((span + 1) * months.length) / spans),
    );
    const own = spans === 1 ? '' : `WHERE month IN (${some.map(literal).join(', ')})`;
    for (const { aggregate, select } of selects)
      await parts.engine.run(`INSERT INTO part_${aggregate} BY NAME SELECT * FROM (${select}) ${own}`);
    if (!(await areFull(parts))) continue;
    await storeParts(parts, parts.stored);
    await emptyParts(parts);
    parts.stored += 1;
  }
}

/**
 * In how many spans the months are added, each about as much as there is room for: a cell holds each of its employers, at
 * most one a row, and there are as many such lists as there are tables.
 */
async function spansFor(parts: PartsSoFar, relations: readonly RelationId[]): Promise<number> {
  const lists = relations.map((name) => `(SELECT count(*) FROM ${name}) * ${employerListsOf(name)}`);
  const [most] = await parts.engine.rows<{ entries: number }>(
    `SELECT (${lists.join(' + ')})::DOUBLE AS entries`,
  );
  return Math.max(1, Math.ceil((most?.entries ?? 0) / roomOf(parts)));
}
