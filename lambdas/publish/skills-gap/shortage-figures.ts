import {
  type ByGroup,
  ranked,
  SHORTAGE_PARTS,
  type ShortagePart,
  type Standings,
  shortageSignals,
  shortageStandings,
} from '../../model/shortage-signal.ts';
import { compareCategories, isClassified, OCCUPATION } from '../category-labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';

export const SIGNAL = 'shortage-signal';

/** The parts of the signal, and what stands beside them: how old open vacancies are, and what is earned. */
export const SHORTAGE_INDICATORS: readonly string[] = [
  SIGNAL,
  'tightness',
  'fill-rate',
  'vacancy-duration',
  'vacancy-age',
  'wage-p50',
  'wage-growth',
  'hires-non-nationals',
];

type Cells = ReleaseFacts['cells'];

/** The occupation groups of the skills gap, those of the highest signal first, those without one last. */
export function shortageGroups(cells: Cells): string[] {
  const signalOf = (occupation: string) => cells.figure(SIGNAL, { occupation }).value ?? -1;
  return groupsOf(cells).sort((a, b) => signalOf(b) - signalOf(a) || compareCategories(OCCUPATION, a, b));
}

function groupsOf(cells: Cells): string[] {
  return cells
    .details('tightness', ['occupation'])
    .map(({ occupation }) => occupation ?? '')
    .filter(isClassified);
}

/** Groups with a published figure of the indicator. */
export function publishedBy(cells: Cells, indicator: string): ByGroup {
  return new Map(
    groupsOf(cells).flatMap((occupation) => {
      const { value } = cells.figure(indicator, { occupation });
      return value === null ? [] : [[occupation, value] as const];
    }),
  );
}

/** Where groups stand in each part that enough of them have. */
export function standingsOf(cells: Cells): Standings {
  return shortageStandings(
    new Map(SHORTAGE_PARTS.map(({ indicator }) => [indicator, publishedBy(cells, indicator)])),
  );
}

/** How many groups are called the highest. */
export const HIGHEST = 10;

/** The groups of the highest signal; with one part left out where told. */
export function highest(standings: Standings, without?: ShortagePart): string[] {
  return ranked(shortageSignals(standings, without)).slice(0, HIGHEST);
}
