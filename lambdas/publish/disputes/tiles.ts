import { headlineTile, PERCENT } from '../headline-tile.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Tile } from '../report.ts';

/** The headline figures of labour cases. */
export function disputeTiles(facts: ReleaseFacts): Tile[] {
  return [
    ...['cases-filed', 'cases-per-thousand', 'cases-open', 'case-duration'].map((id) =>
      headlineTile(facts, id),
    ),
    ...['cases-closed-in-60-days-share', 'cases-closed-in-90-days-share'].map((id) =>
      headlineTile(facts, id, PERCENT),
    ),
  ];
}
