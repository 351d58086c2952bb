import { headlineTile, PERCENT } from '../headline-tile.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Tile } from '../report.ts';

/** The headline figures of moves. */
export function flowTiles(facts: ReleaseFacts): Tile[] {
  return [
    ...['hires', 'separations', 'job-moves', 'recalls'].map((indicator) => headlineTile(facts, indicator)),
    entrantsTile(facts),
    ...['stable-jobs', 'job-creation', 'job-destruction'].map((indicator) => headlineTile(facts, indicator)),
    headlineTile(facts, 'turnover', PERCENT),
  ];
}

/** Entrants are told of as nationals alone. */
function entrantsTile({ cells, definition }: ReleaseFacts): Tile {
  const { id, title, decimals } = definition('first-entrants');
  const figure = cells.figure(id, { nationality_group: 'national' });
  return { definition: id, title, figure, decimals, suffix: null, note: null };
}
