import { headlineTile, PERCENT } from '../headline-tile.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Tile } from '../report.ts';

/** The time since graduation that headlines are of. */
export const HEADLINE = '12';

/** Graduates a year after graduation, and how work answers to education. */
export function graduateTiles(facts: ReleaseFacts): Tile[] {
  const { currency } = facts.profile;
  return [
    yearAfter(facts, 'graduates-followed', null),
    yearAfter(facts, 'graduates-in-work-share', PERCENT),
    yearAfter(facts, 'graduate-wage-p50', { ar: currency.title.ar, en: currency.code }),
    headlineTile(facts, 'over-qualification', PERCENT),
    headlineTile(facts, 'field-mismatch', PERCENT),
  ];
}

function yearAfter({ cells, definition }: ReleaseFacts, indicator: string, suffix: Tile['suffix']): Tile {
  const { id, title, decimals } = definition(indicator);
  const note = { ar: 'بعد 12 شهرا من التخرج', en: '12 months after graduation' };
  return { definition: id, title, figure: cells.figure(id, { horizon: HEADLINE }), decimals, suffix, note };
}
