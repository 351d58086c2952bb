import type { Tally } from './indicator.ts';
import type { RelationId } from './relation-catalogue.ts';

/** How many rows of a relation of persons are such, with the employers behind them; without where it is not about these. */
export function countPersons(rows: RelationId, where: string, employer: string | null = 'employer'): Tally {
  return { rows, where, value: 'count(*)', employer, persons: true };
}
