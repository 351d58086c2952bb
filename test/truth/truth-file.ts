import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunSummary } from '../../bin/local/run-summary.ts';
import { severityOf } from '../../lambdas/contracts/defects.ts';
import { cellName } from '../../lambdas/model/cell.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';

interface TrueSubmission {
  readonly agency: string;
  readonly feed: string;
  readonly period: string;
  readonly file: string;
  readonly kind: string;
  readonly rows: { read: number; clean: number; repairable: number; beyondRepair: number; duplicate: number };
  readonly beyondRepair: Record<string, number>;
  readonly noted?: Record<string, number>;
  readonly around?: Record<string, number>;
  readonly formulas?: number;
}

/** What rows and files are remarked on and taken all the same: the truth names every one of these, and none where it names nothing. */
const REMARKS: ReadonlySet<string> = new Set([
  'column.close-match',
  'column.repeated',
  'column.unknown',
  'date.two-digit-year',
  'file.encoding-other',
  'file.lines-in-cells',
  'header.absent',
  'number.implausible',
  'row.key-later',
  'sheet.hidden-rows',
]);
/** What the truth of heavily soiled sets alone tells of: rows left out beside one of their key, and repaired identity numbers. */
const OF_HEAVY: ReadonlySet<string> = new Set(['identity.restored', 'row.duplicate']);

/** What the generator says of the set it wrote. */
export interface Truth {
  readonly dirt: string;
  readonly submissions: TrueSubmission[];
  readonly population: Record<string, Record<string, number>>;
  readonly observable: Record<string, Record<string, number>>;
}

export async function readTruth(folder: string): Promise<Truth> {
  return JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8'));
}

const nameOf = (each: { agency: string; feed: string; period: string; file: string }) =>
  `${each.agency}/${each.feed} ${each.period} ${each.file}`;

/** Rows and quarantine codes by submission, as the truth has them. */
export function trueCounts(truth: Truth): Record<string, unknown> {
  return Object.fromEntries(
    truth.submissions.map((each) => [
      nameOf(each),
      {
        read: each.rows.read,
        accepted: each.rows.clean + each.rows.repairable,
        quarantined: each.rows.beyondRepair,
        duplicate: each.rows.duplicate,
        codes: each.beyondRepair,
        remarks: { ...each.noted, ...alike(each) },
      },
    ]),
  );
}

/** Rows left out for one that says the same: all but those that are noted to differ from it. */
function alike({ rows, noted }: TrueSubmission): Record<string, number> {
  if (noted === undefined) return {};
  const count = rows.duplicate - (noted['row.key-later'] ?? 0);
  return count === 0 ? {} : { 'row.duplicate': count };
}

/** The same as the pipeline counted them. */
export function pipelineCounts(summary: RunSummary, { dirt }: Truth): Record<string, unknown> {
  return Object.fromEntries(
    summary.submissions.map((each) => {
      const told = (which: (code: string) => boolean) =>
        Object.fromEntries(Object.entries(each.defects).filter(([code]) => which(code)));
      const codes = told((code) => severityOf(code) === 'quarantine');
      const remarks = told((code) => REMARKS.has(code) || (dirt === 'heavy' && OF_HEAVY.has(code)));
      return [nameOf(each), { ...each.rows, codes, remarks }];
    }),
  );
}

/** Lines around the rows by kind, of the submissions that the truth tells it of. */
export function trueLines(truth: Truth): Record<string, unknown> {
  const told = truth.submissions.filter(({ around }) => around !== undefined);
  return Object.fromEntries(told.map((each) => [nameOf(each), each.around]));
}

/** The same as the ledger has them. */
export async function linesInLedger(runtime: Runtime, truth: Truth): Promise<Record<string, unknown>> {
  const told = truth.submissions.filter(({ around }) => around !== undefined);
  const feeds = [...new Set(told.map(({ agency, feed }) => `${agency}/${feed}`))];
  const records = (await Promise.all(feeds.map((feed) => runtime.ledger.history(feed)))).flat();
  return Object.fromEntries(
    records.map((each) => {
      const around = Object.entries(each.excluded).filter(([kind, lines]) => LINES.has(kind) && lines > 0);
      return [nameOf(each), Object.fromEntries(around)];
    }),
  );
}

/** Headers stand in every file, and blank lines are not counted by the truth. */
const LINES: ReadonlySet<string> = new Set(['title', 'total', 'footnote']);

/** The unprotected cells of a release that the truth speaks of, by period and cell name. */
export async function unprotectedCells(runtime: Runtime, release: string, truth: Truth) {
  const indicators = new Set(
    Object.values(truth.observable).flatMap((cells) =>
      Object.keys(cells).map((name) => name.split('|')[0] ?? ''),
    ),
  );
  const found: Record<string, Record<string, number>> = {};
  for (const indicator of indicators) {
    for (const cell of await runtime.unprotected.query(release, indicator)) {
      const month = found[cell.period] ?? {};
      found[cell.period] = { ...month, [cellName(cell)]: cell.value };
    }
  }
  return found;
}

/**
 * The cells of one month that the truth lacks, with their values; none is expected. A cell of zero says what its
 * absence says. The truth has codes as records have them, the pipeline also the groups above them.
 */
export function beyondTruth(
  cells: Readonly<Record<string, number>>,
  observable: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(cells).filter(
      ([name, value]) => value !== 0 && !Object.hasOwn(observable, name) && !ROLLED_UP.test(name),
    ),
  );
}

/** ISCO-08 groups of one to three digits; ISCED-F narrow and broad fields. */
const ROLLED_UP = /\|(occupation=\d{1,3}|field_narrow=\d{3}|field_broad=\d{2})(\||$)/;
