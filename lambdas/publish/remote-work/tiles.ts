import { headlineTile, PERCENT } from '../headline-tile.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Tile } from '../report.ts';

const HEADLINES = [
  'teleworkable-share',
  'remote-workers-share',
  'telework-trained-share',
  'vacancies-remote-share',
  'services-automated-share',
  'transactions-remote-share',
];

/** The headline shares of remote work and digital services. */
export function remoteWorkTiles(facts: ReleaseFacts): Tile[] {
  return HEADLINES.map((indicator) => headlineTile(facts, indicator, PERCENT));
}
