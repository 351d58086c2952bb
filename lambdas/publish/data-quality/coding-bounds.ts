import { RULES } from '../../model/rule-set.ts';
import type { CellTable } from '../cell-table.ts';
import { derive, type Figure, known } from '../figure.ts';

/** A figure with the least and the most it can be, given what is not known. */
export interface Bounds {
  readonly lower: Figure;
  readonly figure: Figure;
  readonly upper: Figure;
}

const UNCODED = { occupation: 'uncoded' };
const WITHHELD: Figure = { value: null, status: 'suppressed' };
const plus = (a: number, b: number) => a + b;

/** What is counted under a known occupation, what of it is expected to be rightly coded, and all there is. */
export function boundsOfCoded(cells: CellTable, indicator: string): Bounds {
  const all = cells.figure(indicator);
  const figure = derive(all, orNone(cells.figure(indicator, UNCODED)), (total, rest) => total - rest);
  return { lower: partOf(figure, cells.figure(`${indicator}-coded-right`)), figure, upper: all };
}

/**
 * What is counted under a major group, by the published classes that make it up. At least, what of it is expected to be
 * rightly coded; at most, with it what is expected to belong to it though coded elsewhere, and all without a code, but no more
 * than there is in total. Where the number without a code is withheld, at most is not told.
 */
export function boundsOfGroup(cells: CellTable, indicator: string, group: string): Bounds {
  const figure = countOf(cells, indicator, group);
  const at = { occupation_major: group };
  const elsewhere = cells.figure(`${indicator}-coded-elsewhere`, at);
  const most = derive(derive(figure, elsewhere, plus), orNone(cells.figure(indicator, UNCODED)), plus);
  return {
    lower: figure.value === 0 ? figure : partOf(figure, cells.figure(`${indicator}-coded-right`, at)),
    figure,
    // rounded, the classes of a group may come to more than the total
    upper: derive(most, cells.figure(indicator), (sum, all) =>
      Math.min(sum, Math.max(all, figure.value ?? 0)),
    ),
  };
}

function countOf(cells: CellTable, indicator: string, group: string): Figure {
  const classes = cells.details(indicator, ['occupation']).filter((at) => majorOf(at.occupation) === group);
  const figures = classes.map((at) => cells.figure(indicator, at));
  return figures.length === 0 ? WITHHELD : figures.reduce((sum, each) => derive(sum, each, plus));
}

/** The major group that a published class lies in; null of groups combined and of titles without a code. */
function majorOf(occupation: string | undefined): string | null {
  return /^(?:other-combined-)?(\d)/.exec(occupation ?? '')?.[1] ?? null;
}

function partOf(figure: Figure, percent: Figure): Figure {
  return derive(figure, percent, (all, part) => Math.round((all * part) / 100 / RULES.base) * RULES.base);
}

function orNone(figure: Figure): Figure {
  return figure.status === 'absent' ? known(0) : figure;
}
