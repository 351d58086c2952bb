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
}

/** What the generator says of the set it wrote. */
export interface Truth {
  readonly submissions: TrueSubmission[];
  readonly indicators: Record<'population' | 'observable', Record<string, Record<string, number>>>;
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
      },
    ]),
  );
}

/** The same as the pipeline counted them. */
export function pipelineCounts(summary: RunSummary): Record<string, unknown> {
  return Object.fromEntries(
    summary.submissions.map((each) => {
      const codes = Object.entries(each.defects).filter(([code]) => severityOf(code) === 'quarantine');
      return [nameOf(each), { ...each.rows, codes: Object.fromEntries(codes) }];
    }),
  );
}

/** The unprotected cells of a release that the truth speaks of, by period and cell name. */
export async function unprotectedCells(runtime: Runtime, release: string, truth: Truth) {
  const indicators = new Set(
    Object.values(truth.indicators.observable).flatMap((cells) =>
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
