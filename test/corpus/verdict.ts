import type { Finding } from '../../lambdas/model/submission.ts';
import type { ExpectedDefect, ExpectedVerdict } from './corpus-case.ts';
import type { Outcome } from './run-case.ts';

/** The outcome in the words of an expected verdict, as far as that one speaks, so that the two can be held together. */
export function verdictOf({ record, lake, standing, earlier }: Outcome, expected: ExpectedVerdict): object {
  return withoutUndefined({
    state: record.state,
    reason: record.reason ?? undefined,
    rows: record.rows ?? undefined,
    excluded: expected.excluded && withoutNothing(record.excluded),
    defects: inOrder(record.findings.map((finding) => asExpected(finding, expected.defects))),
    clean: expected.clean?.map((row) => pick(lake, row)),
    standing: expected.standing === undefined ? undefined : standing,
    earlier: expected.earlier && earlier,
  });
}

/** The expected verdict with its defects in the order of the outcome's. */
export function expectedVerdict(expected: ExpectedVerdict): object {
  const { excluded, defects } = expected;
  return withoutUndefined({
    ...expected,
    excluded: excluded && withoutNothing(excluded),
    defects: inOrder(defects),
  });
}

function inOrder(defects: readonly ExpectedDefect[]): ExpectedDefect[] {
  const name = ({ code, field, detail }: ExpectedDefect) => `${code} ${field ?? ''} ${detail ?? ''}`;
  return [...defects].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

/** A finding with what the expected defect of its name states; all of it where none has its name. */
function asExpected(finding: Finding, expected: readonly ExpectedDefect[]): ExpectedDefect {
  const { code, field, count, rows, detail } = finding;
  const alike = expected.filter((each) => each.code === code && each.field === field);
  const wanted = alike.find((each) => each.detail === detail) ?? alike[0];
  const defect: ExpectedDefect = { code, field, count };
  if (wanted === undefined || wanted.rows !== undefined) defect.rows = rows;
  if (detail !== undefined && (wanted === undefined || wanted.detail !== undefined)) defect.detail = detail;
  return defect;
}

function pick(lake: Outcome['lake'], { _row, ...fields }: { _row: number }): object {
  const row = lake.find((each) => Number(each._row) === _row);
  if (row === undefined) return { _row, missing: true };
  return { _row, ...Object.fromEntries(Object.keys(fields).map((name) => [name, row[name]])) };
}

function withoutNothing(counts: Readonly<Record<string, number>>): object {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function withoutUndefined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
