import type { Relation, SourceTable } from './relation.ts';
import { RELATIONS, type RelationId } from './relation-catalogue.ts';

/**
 * The relations that read the same sources equally far back and ahead: a month of theirs is measured, and kept,
 * together.
 */
export interface Reading {
  /** `person_months-12`: the sources and the reach; `person_months-2+1` looks a month ahead as well. */
  readonly name: string;
  readonly reads: readonly SourceTable[];
  /** Calendar months before its own that a month depends on. */
  readonly reach: number;
  /** Calendar months after its own that a month depends on, where they are there. */
  readonly ahead: number;
  readonly relations: readonly RelationId[];
}

/** Throws when no relation has the name. */
export function relationNamed(name: string): Relation {
  const relations: Readonly<Record<string, Relation>> = RELATIONS;
  const relation = relations[name];
  if (relation === undefined) throw new Error(`There is no relation ${name}.`);
  return relation;
}

/** The named relations after all those they are made over, each once. */
export function withThoseBelow(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => [...withThoseBelow(relationNamed(name).over ?? []), name]))];
}

/** Every relation of the house is in one of them; by name. */
export const READINGS: readonly Reading[] = [...Map.groupBy(relationIds(), nameOf)]
  .map(([name, relations]) => ({ name, relations, ...sourcesOf(relations) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Throws when no reading has the name. */
export function readingNamed(name: string): Reading {
  const reading = READINGS.find((each) => each.name === name);
  if (reading === undefined) throw new Error(`There is no reading ${name}.`);
  return reading;
}

/** The reading a relation belongs to. */
export function readingOf(relation: RelationId): Reading {
  return readingNamed(nameOf(relation));
}

function relationIds(): RelationId[] {
  return (Object.keys(RELATIONS) as RelationId[]).sort(); // the keys of the very record
}

function nameOf(relation: RelationId): string {
  const { reads, reach, ahead } = sourcesOf([relation]);
  return `${reads.join('+')}-${reach}${ahead > 0 ? `+${ahead}` : ''}`;
}

function sourcesOf(names: readonly RelationId[]): Pick<Reading, 'reads' | 'reach' | 'ahead'> {
  const relations = withThoseBelow(names).map(relationNamed);
  return {
    reads: [...new Set(relations.flatMap(({ reads }) => reads))].sort(),
    reach: Math.max(...relations.map(({ reach }) => reach)),
    ahead: Math.max(...relations.map(({ ahead = 0 }) => ahead)),
  };
}
