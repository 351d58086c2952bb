import type { ReleaseMeasures } from '../release.ts';
import { PLAIN_MEMORY_MIB } from './plain.ts';
import { type Behind, cpu } from './scale-plan.ts';
import { number, tenth } from './scale-text.ts';
import type { TimedRelease } from './timed-release.ts';

/** What of a release ran over some batches alone, in brackets; nothing where all of it ran. */
export function partly({ workers: { link, measure } }: TimedRelease): string {
  const parts = [
    ...(link.ran < link.batches ? [`${link.ran} linked`] : []),
    ...(measure.ran < measure.batches ? [`${measure.ran} measured`] : []),
  ];
  return parts.length === 0 ? '' : ` (of ${measure.batches} batches ${parts.join(', ')}; not merged)`;
}

/** Processor seconds without the merge, the batches that did not run reckoned like those that did. */
export function wholeCpu(release: TimedRelease): number {
  const { link, measure } = release.workers;
  const apart = ['link', 'measure', 'merge'].reduce((sum, step) => sum + cpu(release, step), 0);
  const linked = (cpu(release, 'link') * link.batches) / link.ran;
  const measured = (cpu(release, 'measure') * measure.batches) / measure.ran;
  return release.total.cpuSeconds - apart + linked + measured;
}

/** Each aim and what was found, as rows of a table. */
export function aims(sizes: readonly ReleaseMeasures[], { large, whole }: Behind): string[] {
  const { full, corrected, months } = large;
  const peaks = sizes
    .flatMap((each) => [each.full, each.month, each.corrected])
    .flatMap(({ workers }) => [workers.link.peakMiB, workers.measure.peakMiB]);
  const reckoned = partly(full) + partly(corrected) === '' ? '' : ', both reckoned';
  const share = (wholeCpu(corrected) / wholeCpu(full)).toFixed(3);
  const told = whole === large ? [whole] : [whole, large];
  return [
    `| a worker stays under 2,048 MiB | ${number(Math.max(...peaks))} MiB |`,
    `| the largest bucket is at most 1.3 of the mean | ${whole.sizes.ratio.toFixed(3)}, of ${whole.buckets} |`,
    `| ten times the persons cost at most 11 times as much | ${told.flatMap((each) => growth(sizes, each)).join('; ')} |`,
    `| a corrected feed costs at most a quarter of a full release | ${share} of one over ${months} months${reckoned} |`,
    `| link, measure and merge of the new month cost at most 3 times as much as plain queries | ${told.map(againstPlain).join('; ')} |`,
  ];
}

/** A release of a tenth of the persons over as long a ledger beside it; nothing where none was measured. */
function growth(sizes: readonly ReleaseMeasures[], large: ReleaseMeasures): string[] {
  const smaller = sizes.find(
    ({ persons, months }) => persons * 10 === large.persons && months === large.months,
  );
  if (smaller === undefined) return [];
  const month = large.month.total.cpuSeconds / smaller.month.total.cpuSeconds;
  const full = wholeCpu(large.full) / wholeCpu(smaller.full);
  const part = partly(large.full) === '' ? '' : ', reckoned';
  return [
    `to ${number(large.persons)} a new month ${month.toFixed(2)} times, everything from nothing without the merge ${full.toFixed(2)} times${part}`,
  ];
}

function againstPlain({ persons, month, plain }: ReleaseMeasures): string {
  const worked = ['link', 'measure', 'merge'].reduce((sum, step) => sum + cpu(month, step), 0);
  const times = (worked / plain.cpuSeconds).toFixed(2);
  return `${number(persons)} persons: ${times} times, ${tenth(worked)} s against ${tenth(plain.cpuSeconds)} s for ${plain.queries} queries in one engine of ${number(PLAIN_MEMORY_MIB)} MiB`;
}
