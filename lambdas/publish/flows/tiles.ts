import { headlineTile } from '../headline-tile.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Tile } from '../report.ts';

/** The headline figures of moves. */
export function flowTiles(facts: ReleaseFacts): Tile[] {
  return ['hires', 'separations', 'job-moves', 'recalls'].map((indicator) => headlineTile(facts, indicator));
}
