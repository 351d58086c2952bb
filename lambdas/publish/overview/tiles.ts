import type { Bilingual } from '../../model/bilingual.ts';
import { shiftPeriod } from '../../model/period.ts';
import { formatNumber, formatPeriod, share } from '../../page/format.ts';
import { inBoth } from '../../page/language.ts';
import type { Figure } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Definition, Tile } from '../report.ts';

const PERCENT: Bilingual = { ar: '%', en: '%' };

/** The headline figures, each with what it was a month before where that is known. */
export function overviewTiles(facts: ReleaseFacts): Tile[] {
  const currency = facts.profile.currency;
  return [
    tile(facts, 'employed', null),
    ...(['national', 'non-national'] as const).map((group) => groupTile(facts, group)),
    tile(facts, 'jobseekers', null),
    tile(facts, 'unemployment-rate-nationals', PERCENT),
    tile(facts, 'wage-p50', { ar: currency.title.ar, en: currency.code }),
  ];
}

function tile(facts: ReleaseFacts, indicator: string, suffix: Bilingual | null): Tile {
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

const GROUP_TITLES = {
  national: { ar: 'المشتغلون من المواطنين', en: 'Employed nationals' },
  'non-national': { ar: 'المشتغلون من غير المواطنين', en: 'Employed non-nationals' },
} as const;

function groupTile({ cells }: ReleaseFacts, group: keyof typeof GROUP_TITLES): Tile {
  const figure = cells.figure('employed', { nationality_group: group });
  return {
    definition: 'employed',
    title: GROUP_TITLES[group],
    figure,
    decimals: 0,
    suffix: null,
    note: shareNote(figure, cells.figure('employed')),
  };
}

function shareNote(part: Figure, whole: Figure): Bilingual | null {
  const percent = part.value === null || whole.value === null ? null : share(part.value, whole.value);
  if (percent === null) return null;
  const text = `${formatNumber(percent, 1)}%`;
  return { ar: `${text} من المشتغلين`, en: `${text} of the employed` };
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
