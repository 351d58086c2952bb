import type { Bilingual } from '../model/bilingual.ts';
import { shiftPeriod } from '../model/period.ts';
import { formatNumber, formatPeriod } from '../page/format.ts';
import { inBoth } from '../page/language.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { Definition, Tile } from './report.ts';

/** Written after a percentage. */
export const PERCENT: Bilingual = { ar: '%', en: '%' };

/** The total of an indicator, with what it was a month before where that is known. */
export function headlineTile(facts: ReleaseFacts, indicator: string, suffix: Bilingual | null = null): Tile {
  const definition = facts.definition(indicator);
  const figure = facts.cells.figure(definition.id);
  return {
    definition: definition.id,
    title: definition.title,
    figure,
    decimals: definition.decimals,
    suffix,
    note: monthBefore(facts, definition, suffix === PERCENT),
  };
}

function monthBefore(
  { cells, manifest }: ReleaseFacts,
  definition: Definition,
  percent: boolean,
): Bilingual | null {
  const before = shiftPeriod(manifest.period, -1);
  const { value } = cells.figure(definition.id, {}, before);
  if (value === null) return null;
  const text = `${formatNumber(value, definition.decimals)}${percent ? '%' : ''}`;
  return inBoth((language) => `${formatPeriod(before, language)}: ${text}`);
}
