import { type Cell, cellName, type ProtectedCell } from '../../lambdas/model/cell.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { protectPeriod } from '../../lambdas/protect/protect-period.ts';

export const PERIOD = '2026-09';

/** Somebody counted, with a category by dimension and the employer behind. */
export type Member = Readonly<Record<string, string>>;

/** The cells of an indicator over tables, counted from members one by one; `employer` is the employer's name. */
export function cellsOf(indicator: string, members: readonly Member[], tables: readonly string[][]): Cell[] {
  return tables.flatMap((table) => {
    const groups = new Map<string, Member[]>();
    for (const member of members) {
      const key = JSON.stringify(table.map((dimension) => member[dimension]));
      groups.set(key, [...(groups.get(key) ?? []), member]);
    }
    return [...groups.values()].map((group) => ({
      indicator,
      period: PERIOD,
      dimensions: Object.fromEntries(table.map((dimension) => [dimension, group[0]?.[dimension] ?? ''])),
      value: group.length,
      persons: group.length,
      employers: new Set(group.map((member) => member.employer)).size,
    }));
  });
}

/** A cell of persons. */
export function persons(
  indicator: string,
  dimensions: Record<string, string>,
  value: number,
  employers: number | null = null,
): Cell {
  return { indicator, period: PERIOD, dimensions, value, persons: value, employers };
}

/** A cell of vacancies or positions. */
export function units(
  indicator: string,
  dimensions: Record<string, string>,
  value: number,
  employers: number,
): Cell {
  return { indicator, period: PERIOD, dimensions, value, persons: null, employers };
}

/** What may be printed of the cells, under the rules of the house. */
export function protectedCells(cells: readonly Cell[]): ProtectedCell[] {
  return protectPeriod(
    {
      period: PERIOD,
      cells,
      learners: ['graduates', 'trainees'],
      arrived: ['iga/digital-services', 'moj/disputes'],
      hasMonthBefore: true,
      hasTwoMonths: true,
      hasEarlierMonth: true,
      profile: bahrain,
    },
    RULES,
  );
}

/** Published values by cell name of one indicator; `x` where suppressed, `-` where there is nothing to divide by. */
export function shown(cells: readonly Cell[], indicator: string): Record<string, number | string> {
  const marks = { suppressed: 'x', 'not-applicable': '-' } as const;
  return Object.fromEntries(
    protectedCells(cells)
      .filter((cell) => cell.indicator === indicator)
      .map((cell) => [
        cellName(cell).slice(indicator.length + 1),
        cell.status === 'published' ? (cell.value ?? 'missing') : marks[cell.status],
      ]),
  );
}
