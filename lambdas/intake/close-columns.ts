import type { Contract } from '../contracts/contract.ts';
import { isFeedbackColumn } from '../contracts/feedback-columns.ts';
import { closeHeader, matchHeader } from '../contracts/headers.ts';
import type { Column } from '../model/part.ts';
import type { Finding } from '../model/submission.ts';
import { shownHeader, UNKNOWN_NAMES, unknownColumn } from './required-columns.ts';

/**
 * Names the columns that no header names a field for by the field nearest to it, where no other column has that, and
 * warns of each of these, of columns whose field another has, and of unknown ones. Our own columns of a rejected file, and
 * columns without header, stay without a word.
 */
export function closeColumns(
  contract: Contract,
  columns: readonly Column[],
): { readonly columns: Column[]; readonly findings: Finding[] } {
  const taken = new Set(columns.map(({ field }) => field));
  const repeated = new Map<string, number>();
  const close: Finding[] = [];
  const unknown: Finding[] = [];
  const named = columns.map((column): Column => {
    const { header } = column;
    if (column.field !== null || header === '' || isFeedbackColumn(header)) return column;
    if (unknown.length === UNKNOWN_NAMES) return column;
    const exact = matchHeader(contract, header)?.name;
    if (exact !== undefined && taken.has(exact)) {
      repeated.set(exact, (repeated.get(exact) ?? 0) + 1);
      return column;
    }
    const field = closeHeader(contract, header)?.name;
    if (field === undefined || taken.has(field)) {
      unknown.push(unknownColumn(header, 1, []));
      return column;
    }
    taken.add(field);
    close.push(closeMatch(field, header));
    return { header, field };
  });
  return { columns: named, findings: [...unknown, ...close, ...[...repeated].map(repetition)] };
}

/** The warning for a header taken for the field nearest to it. */
export function closeMatch(field: string, header: string): Finding {
  return {
    code: 'column.close-match',
    severity: 'warn',
    field,
    count: 1,
    rows: [],
    detail: shownHeader(header),
  };
}

function repetition([field, count]: readonly [string, number]): Finding {
  return { code: 'column.repeated', severity: 'warn', field, count, rows: [] };
}
