import { headlineTile, PERCENT } from '../headline-tile.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Tile } from '../report.ts';

/** The headline figures of moves. */
export function flowTiles(facts: ReleaseFacts): Tile[] {
  return [
    ...['hires', 'separations', 'job-moves', 'recalls', 'stable-jobs'].map((indicator) =>
      headlineTile(facts, indicator),
    ),
    headlineTile(facts, 'turnover', PERCENT),
  ];
}
