import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shiftPeriod } from '../../lambdas/model/period.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { benchRuntime } from './bench-runtime.ts';
import { type BucketSizes, bucketSizes } from './release/bucket-sizes.ts';
import { cellsInMemory } from './release/cells-in-memory.ts';
import { emptyLedger } from './release/fill-ledger.ts';
import { type PlainRun, plainRelease } from './release/plain.ts';
import { type TimedRelease, timedRelease } from './release/timed-release.ts';

/** What was measured of releases over one number of persons. */
export interface ReleaseMeasures {
  readonly persons: number;
  readonly months: number;
  readonly buckets: number;
  /** Everything from nothing, a new month after that, and a corrected feed of the month before after that. */
  readonly full: TimedRelease;
  readonly month: TimedRelease;
  readonly corrected: TimedRelease;
  readonly plain: PlainRun;
  readonly sizes: BucketSizes;
}

const NEWEST = '2026-09';

/**
 * A release over a ledger that holds three years, and over a tenth of the persons: a new month, a corrected feed, everything
 * from nothing, and the new month in plain queries. Writes what it found to docs/scale.json where BENCH_OUT names it.
 */
export async function release(folder: string): Promise<void> {
  const persons = Number(process.env.BENCH_PERSONS ?? 1_500_000);
  const months = Number(process.env.BENCH_MONTHS ?? 36);
  const measured: ReleaseMeasures[] = [];
  for (const size of [Math.round(persons / 10), persons]) {
    const root = join(folder, String(size));
    mkdirSync(root, { recursive: true });
    measured.push(await releasesOf(root, size, months));
    rmSync(root, { recursive: true });
    print(measured.at(-1) as ReleaseMeasures); // just pushed
  }
  const [small, large] = measured as [ReleaseMeasures, ReleaseMeasures]; // one a size
  console.log(`\nTen times the persons take, step by step:`);
  console.log(
    `  everything ${times(large.full, small.full)}, a new month ${times(large.month, small.month)}`,
  );
  if (process.env.BENCH_OUT !== undefined)
    writeFileSync(process.env.BENCH_OUT, `${JSON.stringify({ small, large }, null, 2)}\n`);
}

async function releasesOf(root: string, persons: number, months: number): Promise<ReleaseMeasures> {
  const base = benchRuntime(root);
  const ledger = emptyLedger(base, root, persons);
  const runtime: Runtime = {
    ...base,
    unprotected: cellsInMemory(),
    ledger: {
      ...base.ledger,
      history: async () => [],
      standings: async (feed) => [...ledger.standings.values()].filter((each) => each.feed === feed),
    },
  };
  const at = (back: number) => ({ period: shiftPeriod(NEWEST, -back), at: months - back });
  await ledger.stand(Array.from({ length: months }, (_, index) => at(months - index)));
  const full = await timedRelease(runtime, root, at(1).period);
  await ledger.stand([at(0)]);
  const month = await timedRelease(runtime, root, NEWEST);
  const plain = await plainRelease({ runtime, root, month: NEWEST, standings: ledger.standings });
  const sizes = await bucketSizes(runtime, root, NEWEST);
  await ledger.correct('sio/contributions', at(1));
  const corrected = await timedRelease(runtime, root, NEWEST);
  return { persons, months, buckets: runtime.profile.buckets, full, month, corrected, plain, sizes };
}

function print({ persons, months, buckets, full, month, corrected, plain, sizes }: ReleaseMeasures): void {
  console.log(
    `Release: ${persons.toLocaleString('en')} persons, ${months} months in the ledger, ${buckets} buckets\n`,
  );
  console.log(lineOf('from nothing', full));
  console.log(lineOf('a new month', month));
  console.log(lineOf('a correction', corrected));
  const worked = ['link', 'measure', 'merge'].reduce(
    (sum, step) => sum + (month.steps[step]?.seconds ?? 0),
    0,
  );
  console.log(
    `  plain queries of the month, ${plain.tallies} tallies: ${plain.seconds.toFixed(2)} s; link, measure and merge take ${(worked / plain.seconds).toFixed(2)} times as long`,
  );
  console.log(
    `  largest bucket ${sizes.ratio.toFixed(3)} of the mean; ${(sizes.personMonthBytes / 1e6).toFixed(1)} MB of persons and ${(sizes.spellBytes / 1e6).toFixed(1)} MB of spells a month`,
  );
  console.log(
    `  a correction takes ${(corrected.total.cpuSeconds / full.total.cpuSeconds).toFixed(3)} of a release from nothing`,
  );
}

function lineOf(name: string, { steps: spent, total, workers }: TimedRelease): string {
  const steps = Object.entries(spent).map(([step, { cpuSeconds }]) => `${step} ${cpuSeconds.toFixed(1)}`);
  const peak = Math.max(workers.link.peakMiB, workers.measure.peakMiB);
  return `${name.padEnd(13)} ${total.seconds.toFixed(1)} s, of processors ${total.cpuSeconds.toFixed(1)} s (${steps.join(', ')}), peak ${peak.toFixed(0)} MiB a worker`;
}

function times(large: TimedRelease, small: TimedRelease): string {
  return `${(large.total.cpuSeconds / small.total.cpuSeconds).toFixed(2)} times`;
}
