import { monthsBetween, type Period } from '../../../lambdas/model/period.ts';
import { type Day, isoOf } from '../calendar.ts';
import type { GraduateRow } from '../feeds/hec-graduates.ts';
import { codeOrder } from './code-order.ts';

/** A degree some months after it, by the file of the month. */
export interface GraduateMark {
  /** Months since the month of graduation. */
  readonly horizon: number;
  readonly field: string;
  readonly level: string;
  /** The institution as lists of them have it. */
  readonly university: string;
  /** Enrolled by the file, or with another degree in the six months that end with the month. */
  readonly studies: boolean;
}

const HORIZONS = [6, 12, 24, 36, 60];

/** The degrees of which the month is a mark, one a horizon: the latest, then the highest, then by field. */
export function graduateMarks(degrees: readonly GraduateRow[], last: Day): GraduateMark[] {
  if (degrees.length === 0) return [];
  const month = monthOf(last);
  return HORIZONS.flatMap((horizon) => {
    const [due] = latestFirst(
      degrees.filter((degree) => monthsBetween(monthOf(degree.graduation_date), month) === horizon),
    );
    if (due === undefined) return [];
    const again = degrees.some(
      ({ graduation_date: day }) =>
        day > due.graduation_date && monthsBetween(monthOf(day), month) <= 5 && day <= last,
    );
    return [
      {
        horizon,
        field: due.field,
        level: due.level,
        university: due.institution.toLowerCase().replaceAll(' ', '-'),
        studies: due.enrolled_institution !== null || again,
      },
    ];
  });
}

/** The latest degree first, then the highest, then by field. */
export function latestFirst(degrees: readonly GraduateRow[]): GraduateRow[] {
  return [...degrees].sort(
    (a, b) =>
      b.graduation_date - a.graduation_date ||
      codeOrder(b.level, a.level) ||
      codeOrder(a.field, b.field) ||
      Number(b.enrolled_institution !== null) - Number(a.enrolled_institution !== null) ||
      codeOrder(a.institution, b.institution),
  );
}

function monthOf(day: Day): Period {
  return isoOf(day).slice(0, 7);
}
