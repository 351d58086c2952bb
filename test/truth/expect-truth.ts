import { returnedFormulas } from './returned-formulas.ts';
import { runSet } from './run-set.ts';
import {
  beyondTruth,
  linesInLedger,
  pipelineCounts,
  readTruth,
  trueCounts,
  trueLines,
  unprotectedCells,
} from './truth-file.ts';

/**
 * Runs a set and holds every count and every headline indicator against its truth; returns the unprotected cells that the
 * truth speaks of, by month and name.
 */
export async function expectTruth(
  from: string,
  out: string,
  partBytes?: number,
): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
  const truth = await readTruth(from);
  let cells: Record<string, Record<string, number>> = {};
  let lines: Record<string, unknown> = {};
  const outcome = await runSet({
    from,
    out,
    ...(partBytes === undefined ? {} : { partBytes }),
    look: async (runtime, { release }) => {
      cells = await unprotectedCells(runtime, release?.id ?? '', truth);
      lines = await linesInLedger(runtime, truth);
    },
  });
  expect(pipelineCounts(outcome.summary, truth)).toEqual(trueCounts(truth));
  expect(lines).toEqual(trueLines(truth));
  const formulas = truth.submissions.reduce((sum, each) => sum + (each.formulas ?? 0), 0);
  expect(await returnedFormulas(out)).toEqual({ live: [], kept: formulas });
  expect(Object.keys(cells).sort()).toEqual(Object.keys(truth.observable).sort());
  for (const [period, observable] of Object.entries(truth.observable)) {
    const told = Object.keys(observable).map((name) => [name, cells[period]?.[name]]);
    expect({ period, ...Object.fromEntries(told) }).toEqual({ period, ...observable });
    expect({ period, beyond: beyondTruth(cells[period] ?? {}, observable) }).toEqual({ period, beyond: {} });
  }
  return cells;
}
