import type { ReleaseMeasures } from '../release.ts';
import { cpu } from './scale-plan.ts';
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
export function aims(sizes: readonly ReleaseMeasures[], large: ReleaseMeasures): string[] {
  const { full, month, corrected, plain, months } = large;
  const peaks = [full, month, corrected].flatMap(({ workers }) => [
    workers.link.peakMiB,
    workers.measure.peakMiB,
  ]);
  const worked = ['link', 'measure', 'merge'].reduce((sum, step) => sum + cpu(month, step), 0);
  const reckoned = partly(full) + partly(corrected) === '' ? '' : ', both reckoned as above';
  const share = (wholeCpu(corrected) / wholeCpu(full)).toFixed(3);
  const smaller = sizes.find(({ persons }) => persons * 10 === large.persons);
  return [
    `| a worker stays under 2,048 MiB | ${number(Math.max(...peaks))} MiB |`,
    `| the largest bucket is at most 1.3 of the mean | ${large.sizes.ratio.toFixed(3)}, of ${large.buckets} |`,
    ...(smaller === undefined ? [] : [growth(large, smaller)]),
    `| a corrected feed costs at most a quarter of a full release | ${share} of one over ${months} months${reckoned} |`,
    `| link, measure and merge of the new month cost at most 3 times as much as plain queries | ${(worked / plain.cpuSeconds).toFixed(2)} times: ${tenth(worked)} s against ${tenth(plain.cpuSeconds)} s for ${plain.queries} queries in one engine of 6,000 MiB |`,
  ];
}

function growth(large: ReleaseMeasures, smaller: ReleaseMeasures): string {
  const month = large.month.total.cpuSeconds / smaller.month.total.cpuSeconds;
  const full = wholeCpu(large.full) / wholeCpu(smaller.full);
  return `| ten times the persons cost at most 11 times as much | a new month ${month.toFixed(2)} times; everything from nothing, without the merge, ${full.toFixed(2)} |`;
}
