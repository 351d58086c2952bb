import { headlineTile, PERCENT } from '../headline-tile.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Tile } from '../report.ts';

/** The headline figures of nationals and non-nationals. */
export function nationalisationTiles(facts: ReleaseFacts): Tile[] {
  return [
    headlineTile(facts, 'nationals-share', PERCENT),
    privateShare(facts),
    headlineTile(facts, 'wage-gap-nationals', PERCENT),
    headlineTile(facts, 'labour-cost-gap', PERCENT),
    headlineTile(facts, 'permit-holders'),
    {
      ...headlineTile(facts, 'nationals-wanting'),
      title: { ar: 'المواطنون الباحثون عن عمل', en: 'National jobseekers' },
    },
  ];
}

function privateShare({ cells }: ReleaseFacts): Tile {
  return {
    definition: 'nationals-share',
    title: { ar: 'نسبة المواطنين في القطاع الخاص', en: 'Nationals in the private sector' },
    figure: cells.figure('nationals-share', { sector: 'private' }),
    decimals: 1,
    suffix: PERCENT,
    note: null,
  };
}
