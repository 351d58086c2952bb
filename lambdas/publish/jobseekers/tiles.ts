import { formatPeriod } from '../../page/format.ts';
import { inBoth } from '../../page/language.ts';
import { headlineTile, PERCENT } from '../headline-tile.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Tile } from '../report.ts';
import { cohortOf } from './placement-findings.ts';

/** The headline figures of jobseekers. */
export function jobseekerTiles(facts: ReleaseFacts): Tile[] {
  const month = inBoth((language) => formatPeriod(cohortOf(facts.manifest.period), language));
  const registered = { ar: `من المسجلين في ${month.ar}`, en: `of those who registered in ${month.en}` };
  return [
    ...['jobseekers', 'jobseeker-inflow', 'jobseeker-outflow'].map((id) => headlineTile(facts, id)),
    headlineTile(facts, 'long-term-share', PERCENT),
    { ...headlineTile(facts, 'placement-rate', PERCENT), note: registered },
  ];
}
