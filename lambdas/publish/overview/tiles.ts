import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber, share } from '../../page/format.ts';
import type { Figure } from '../figure.ts';
import { headlineTile, PERCENT } from '../headline-tile.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Tile } from '../report.ts';

/** The headline figures, each with what it was a month before where that is known. */
export function overviewTiles(facts: ReleaseFacts): Tile[] {
  const currency = facts.profile.currency;
  return [
    headlineTile(facts, 'employed'),
    ...(['national', 'non-national'] as const).map((group) => groupTile(facts, group)),
    headlineTile(facts, 'jobseekers'),
    headlineTile(facts, 'unemployment-rate-nationals', PERCENT),
    headlineTile(facts, 'wage-p50', { ar: currency.title.ar, en: currency.code }),
  ];
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
