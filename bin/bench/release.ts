import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
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

/** What the bench found, as docs/scale.json keeps it. */
export interface ScaleFigures {
  readonly processor: string;
  /** By number of persons, ascending. */
  readonly sizes: readonly ReleaseMeasures[];
}

const NEWEST = '2026-09';

/**
 * A release over a ledger that holds some months of a country: everything from nothing, a new month, the new month in plain
 * queries, and a corrected feed. BENCH_BUCKETS makes fewer buckets, as so many of a
 * larger country; BENCH_SAMPLE measures only so many batches of all the months, and of the correction.
 * Adds what it found to the JSON that BENCH_OUT names, by number of persons.
 */
export async function release(folder: string): Promise<void> {
  const of = {
    persons: setting('PERSONS', 1_500_000),
    months: setting('MONTHS', 36),
    sample: setting('SAMPLE', 0),
  };
  const root = join(folder, String(of.persons));
  mkdirSync(root, { recursive: true });
  const measures = await releasesOf(root, of);
  print(measures);
  const out = process.env.BENCH_OUT;
  if (out === undefined) return;
  const known: ScaleFigures = existsSync(out)
    ? JSON.parse(readFileSync(out, 'utf8'))
    : { processor: '', sizes: [] };
  const others = known.sizes.filter(({ persons }) => persons !== of.persons);
  const sizes = [...others, measures].sort((one, other) => one.persons - other.persons);
  writeFileSync(out, `${JSON.stringify({ processor: cpus()[0]?.model ?? '', sizes }, null, 2)}\n`);
}

function setting(name: string, usual: number): number {
  return Number(process.env[`BENCH_${name}`] ?? usual);
}

async function releasesOf(
  root: string,
  { persons, months, sample }: { persons: number; months: number; sample: number },
): Promise<ReleaseMeasures> {
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
  const full = await timedRelease({
    runtime,
    root,
    period: at(1).period,
    ...(sample > 0 ? { sample: { measure: sample } } : {}),
  });
  await ledger.stand([at(0)]);
  const month = await timedRelease({ runtime, root, period: NEWEST });
  const plain = await plainRelease(runtime, month.manifest);
  const sizes = await bucketSizes(runtime, root, NEWEST);
  await ledger.correct('sio/contributions', at(1));
  const some = sample > 0 ? { sample: { link: sample, measure: sample } } : {};
  const corrected = await timedRelease({ runtime, root, period: NEWEST, ...some });
  return { persons, months, buckets: runtime.profile.buckets, full, month, corrected, plain, sizes };
}

function print(measures: ReleaseMeasures): void {
  const { persons, months, buckets, full, month, corrected, plain, sizes } = measures;
  console.log(
    `Release: ${persons.toLocaleString('en')} persons, ${months} months in the ledger, ${buckets} buckets\n`,
  );
  console.log(lineOf('from nothing', full));
  console.log(lineOf('a new month', month));
  console.log(lineOf('a correction', corrected));
  console.log(
    `  plain queries of the month, ${plain.queries} of them: ${plain.seconds.toFixed(1)} s, of processors ${plain.cpuSeconds.toFixed(1)} s`,
  );
  console.log(
    `  largest bucket ${sizes.ratio.toFixed(3)} of the mean; ${(sizes.personMonthBytes / 1e6).toFixed(1)} MB of persons and ${(sizes.spellBytes / 1e6).toFixed(1)} MB of spells a month`,
  );
}

function lineOf(name: string, { steps: spent, total, workers }: TimedRelease): string {
  const steps = Object.entries(spent).map(([step, { cpuSeconds }]) => `${step} ${cpuSeconds.toFixed(1)}`);
  const peak = Math.max(workers.link.peakMiB, workers.measure.peakMiB);
  const some =
    workers.measure.ran < workers.measure.batches
      ? `, ${workers.measure.ran} of ${workers.measure.batches} batches measured`
      : '';
  return `${name.padEnd(13)} ${total.seconds.toFixed(1)} s, of processors ${total.cpuSeconds.toFixed(1)} s (${steps.join(', ')})${some}, peak ${peak.toFixed(0)} MiB a worker`;
}
