import { AGGREGATE_NAMES } from '../../../lambdas/measure/part-sql.ts';
import { READINGS } from '../../../lambdas/measure/reading.ts';
import { BATCHES_AT_ONCE } from '../../../lib/flows/release-flow.ts';
import { STEP_SIZES } from '../../../lib/flows/step-sizes.ts';
import type { ReleaseMeasures } from '../release.ts';
import type { TimedRelease } from './timed-release.ts';

/** US dollars; where they come from stands in the document. */
export const PRICES = {
  readOn: '2026-11-29',
  lambdaGibSecond: 0.0000133334,
  lambdaMillionRequests: 0.2,
  putThousand: 0.005,
  getThousand: 0.0004,
  storedGbMonth: 0.023,
  transitionThousand: 0.025,
};

/** Months that stay in the lake for the series of five years. */
const MONTHS_KEPT = 60;

/** Persons in a bucket at most: those of a bucket that was measured. */
export function personsABucket({ persons, buckets }: Pick<ReleaseMeasures, 'persons' | 'buckets'>): number {
  return persons / buckets;
}

/** What a release of one new month is expected to take, over a number of persons. */
export interface ScalePlan {
  readonly persons: number;
  readonly buckets: number;
  /** Processor seconds: of the slowest worker of link and measure each, of the steps that see the whole country, of all. */
  readonly worker: { readonly link: number; readonly measure: number };
  readonly single: { readonly employers: number; readonly merge: number };
  readonly cpuSeconds: number;
  /** From opening to the cells, were a processor second a second. */
  readonly elapsed: number;
  readonly gets: number;
  readonly puts: number;
  readonly bytesAMonth: number;
  readonly dollars: { readonly release: number; readonly storedAMonth: number };
}

/** The releases a plan is reckoned from. */
export interface Behind {
  /** Over the longest ledger: what workers take. */
  readonly large: ReleaseMeasures;
  /** Of the most persons: what steps over a whole country take. */
  readonly whole: ReleaseMeasures;
}

/** Reckons from a measured release of a new month; work grows with persons, and a worker's with those of its bucket. */
export function scalePlan({ large, whole }: Behind, persons: number): ScalePlan {
  const { month, sizes } = large;
  const times = persons / large.persons;
  const buckets = 2 ** Math.ceil(Math.log2(persons / personsABucket(large)));
  const inBucket = persons / buckets / personsABucket(large);
  const worker = {
    link: month.workers.link.slowest.cpuSeconds * inBucket,
    measure: month.workers.measure.slowest.cpuSeconds * inBucket,
  };
  const ofWhole = (step: string) => (cpu(whole.month, step) * persons) / whole.persons;
  const single = { employers: ofWhole('employers'), merge: ofWhole('merge') };
  const cpuSeconds = (cpu(month, 'link') + cpu(month, 'measure')) * times + single.employers + single.merge;
  const waves = Math.ceil(buckets / BATCHES_AT_ONCE);
  const elapsed = waves * (worker.link + worker.measure) + single.employers + single.merge;
  const requests = requestsOf(buckets);
  const bytesAMonth = (sizes.lakeBytes + sizes.personMonthBytes + sizes.spellBytes) * times;
  const dollars = {
    release: priceOf({ cpuSeconds, buckets, ...requests }),
    storedAMonth: ((bytesAMonth * MONTHS_KEPT) / 1e9) * PRICES.storedGbMonth,
  };
  return { persons, buckets, worker, single, cpuSeconds, elapsed, ...requests, bytesAMonth, dollars };
}

export function cpu({ steps }: TimedRelease, step: string): number {
  return steps[step]?.cpuSeconds ?? 0;
}

/** Feeds, employers, persons and spells of the month and the spells before, as link reads them of a bucket. */
const LINK_READS = 14;
/** Persons and spells of the month, and the account. */
const LINK_WRITES = 3;
/** Aggregates and the account. */
const MEASURE_WRITES = AGGREGATE_NAMES.length + 1;
/** The feeds whose numbers the employer step looks up, of every bucket. */
const EMPLOYER_READS = 4;

/** Objects of a release: those of every bucket, since the few of a whole release do not show. */
function requestsOf(buckets: number): { gets: number; puts: number } {
  const read = READINGS.map(({ reads, reach, ahead }) => reads.length * (reach + 1 + ahead));
  const measureReads = read.reduce((sum, each) => sum + each, 0);
  const gets = buckets * (LINK_READS + measureReads + MEASURE_WRITES + EMPLOYER_READS);
  return { gets, puts: buckets * (LINK_WRITES + MEASURE_WRITES) };
}

function priceOf(of: { cpuSeconds: number; buckets: number; gets: number; puts: number }): number {
  const gib = STEP_SIZES.measure.memoryMiB / 1024;
  const children = 2 * of.buckets;
  return (
    of.cpuSeconds * gib * PRICES.lambdaGibSecond +
    (children / 1e6) * PRICES.lambdaMillionRequests +
    ((2 * children) / 1000) * PRICES.transitionThousand +
    (of.puts / 1000) * PRICES.putThousand +
    // whether an object is there is asked before it is read
    ((2 * of.gets) / 1000) * PRICES.getThousand
  );
}

/** Persons up to which a step over the whole country ends in time, were a processor second a second. */
export function personsInTime(measured: ReleaseMeasures, step: 'employers' | 'merge'): number {
  const seconds = STEP_SIZES[step === 'merge' ? 'measure' : 'link'].timeoutSeconds;
  return (measured.persons * seconds) / cpu(measured.month, step);
}
