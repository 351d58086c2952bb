import { saudiArabia } from '../../../lambdas/profile/saudi-arabia.ts';
import { BATCHES_AT_ONCE } from '../../../lib/flows/release-flow.ts';
import type { ReleaseMeasures, ScaleFigures } from '../release.ts';
import { aims, partly, wholeCpu } from './scale-aims.ts';
import {
  type Behind,
  cpu,
  PRICES,
  personsABucket,
  personsInTime,
  type ScalePlan,
  scalePlan,
} from './scale-plan.ts';
import { number, tenth } from './scale-text.ts';
import type { TimedRelease } from './timed-release.ts';

/** Bahrain, Saudi Arabia, and ten times that. */
const COUNTRIES = [1_500_000, 35_000_000, 350_000_000] as const;

/** The page on the size of a country, in Markdown, from what the bench of releases found. Throws when it found nothing. */
export function scaleDocument({ sizes, processor }: ScaleFigures): string {
  const whole = sizes.at(-1);
  const longest = Math.max(...sizes.map(({ months }) => months));
  const large = sizes.findLast(({ months }) => months === longest);
  if (whole === undefined || large === undefined) throw new Error('The bench found nothing.');
  return `# A release at the size of a country

Made from \`docs/scale.json\`, which \`npm run bench -- release\` writes; \`npm run docs\` makes it anew. A synthetic country's
accepted rows are put straight into the lake; what is measured begins with a release being opened and ends with its cells.
Every batch of buckets ran in a process of its own, one after the other, within the limits of its function, on a machine
(${processor}) that may have had other work beside it: seconds by the clock say little then, so **ratios are of
processor seconds**, of which a worker's two threads may spend two in a second.

## Measured

${measuredTable(sizes)}

${notMeasured({ large, whole })}

| aim | found |
|---|---|
${aims(sizes, { large, whole }).join('\n')}

Processor seconds by step:

${[...new Set([whole, large])].map(stepsTable).join('\n\n')}

## Reckoned

Nothing below was measured. Work grows with persons, and a worker's with the persons of its bucket; there are as many
buckets, a power of two, as keep a bucket within ${number(personsABucket(large))} persons, and ${BATCHES_AT_ONCE} workers run at once. One new month:

${planTable(COUNTRIES.map((persons) => scalePlan({ large, whole }, persons)))}

Dollars are list prices of US East (N. Virginia) as public price lists had them on ${PRICES.readOn}, without free tiers or
discounts: Lambda on arm64 $${PRICES.lambdaGibSecond} a GB-second and $${PRICES.lambdaMillionRequests} a million requests, S3 $${PRICES.putThousand} a thousand writes,
$${PRICES.getThousand} a thousand reads and $${PRICES.storedGbMonth} a GB and month, Step Functions $${PRICES.transitionThousand} a thousand transitions. Other regions,
Bahrain's among them, may charge more. A processor second is taken for a second of a function. DynamoDB, logs, keys,
protect and publish are left out: they follow the number of cells, which hardly grows with persons.

## What breaks first

${breaks(whole)}
`;
}

function measuredTable(all: readonly ReleaseMeasures[]): string {
  const rows = all.flatMap((each) => [
    row(each, 'from nothing', each.full),
    row(each, 'a new month', each.month),
    row(each, 'a corrected feed', each.corrected),
  ]);
  return `| persons | buckets | months | release | processor s | s by the clock | batches | peak MiB of a worker |
|---:|---:|---:|---|---:|---:|---:|---:|
${rows.join('\n')}`;
}

function row({ persons, buckets, months }: ReleaseMeasures, name: string, release: TimedRelease): string {
  const { total, workers } = release;
  const peak = Math.max(workers.link.peakMiB, workers.measure.peakMiB);
  const seconds = `${tenth(total.cpuSeconds)} | ${tenth(total.seconds)}`;
  return `| ${number(persons)} | ${buckets} | ${months} | ${name}${partly(release)} | ${seconds} | ${workers.link.batches} | ${number(peak)} |`;
}

/** What was left out at the larger size, and what was reckoned instead. */
function notMeasured({ large, whole }: Behind): string {
  const { persons, months, buckets, full, corrected } = large;
  const [bahrain] = COUNTRIES;
  const fewer = `**A country of ${number(bahrain)} persons was not measured whole**: ${buckets} buckets of ${number(personsABucket(large))} persons
each were, as Bahrain has sixteen. What a worker takes, in time and memory, is so that of the country; what the steps over the whole
country take is reckoned below.`;
  const shorter = `**A country of ${number(whole.persons)} persons was measured whole over ${whole.months} months and a new one alone**${partly(whole.full) + partly(whole.corrected) === '' ? '' : ', and not in all batches where it says so'}.
Over ${months} months ${buckets} buckets of ${number(personsABucket(large))} persons each were, as it has ${whole.buckets}: they tell what a worker takes, in time and memory.`;
  const sampled = `Of ${number(persons)} persons some releases ran over some batches alone, and were not merged; buckets are alike. Over all
batches everything from nothing is reckoned at ${number(wholeCpu(full))} processor seconds and the corrected feed at ${number(wholeCpu(corrected))}, both
without the merge.`;
  const history = `The ledger held ${months} months and the new one instead of 36. No indicator looks back further than
sixteen months; spells alone, and a release from nothing, grow with a longer ledger.`;
  return [
    ...(whole.persons < bahrain ? [fewer] : []),
    ...(whole.months < months ? [shorter] : []),
    ...(partly(full) + partly(corrected) === '' ? [] : [sampled]),
    ...(months < 36 ? [history] : []),
  ].join('\n\n');
}

function stepsTable({ persons, full, month, corrected }: ReleaseMeasures): string {
  const steps = Object.keys(month.steps);
  const line = (name: string, release: TimedRelease) => {
    const spent = steps.map((step) => (release.steps[step] ? tenth(cpu(release, step)) : ''));
    return `| ${name}${partly(release)} | ${spent.join(' | ')} |`;
  };
  return `| ${number(persons)} persons | ${steps.join(' | ')} |
|---|${steps.map(() => '---:|').join('')}
${line('from nothing', full)}
${line('a new month', month)}
${line('a corrected feed', corrected)}`;
}

function planTable(plans: readonly ScalePlan[]): string {
  const line = (name: string, value: (plan: ScalePlan) => string) =>
    `| ${name} | ${plans.map(value).join(' | ')} |`;
  return [
    line('persons', ({ persons }) => number(persons)),
    `|---|${plans.map(() => '---:|').join('')}`,
    line('buckets, and workers', ({ buckets }) => number(buckets)),
    line('processor s of all', ({ cpuSeconds }) => number(cpuSeconds)),
    line(
      's of a worker of link, and of measure',
      ({ worker }) => `${tenth(worker.link)}, ${tenth(worker.measure)}`,
    ),
    line(
      's of employers, and of merge',
      ({ single }) => `${tenth(single.employers)}, ${tenth(single.merge)}`,
    ),
    line('minutes from opening to cells', ({ elapsed }) => tenth(elapsed / 60)),
    line('objects read, and written', ({ gets, puts }) => `${number(gets)}, ${number(puts)}`),
    line('GB a month adds', ({ bytesAMonth }) => tenth(bytesAMonth / 1e9)),
    line('$ a release', ({ dollars }) => dollars.release.toFixed(2)),
    line('$ a month for sixty months stored', ({ dollars }) => dollars.storedAMonth.toFixed(2)),
  ].join('\n');
}

const REMEDIES = {
  employers: 'Distinct numbers would have to be counted by shares of the numbers.',
  merge: 'The employers behind the cells are the bulk of it; it would have to be divided by indicator.',
};

function breaks(whole: ReleaseMeasures): string {
  const limits = (['employers', 'merge'] as const)
    .map((step) => ({ step, millions: personsInTime(whole, step) / 1e6 }))
    .sort((a, b) => a.millions - b.millions);
  const lines = limits.map(
    ({ step, millions }) =>
      `- **${step}** sees the whole country in one function, which has fifteen minutes: enough for some ${number(millions)} million persons. ${REMEDIES[step]}`,
  );
  return `${lines.join('\n')}
- **Workers at once**: the flow runs ${BATCHES_AT_ONCE}; an account's 1,000 concurrent functions are the next bound, Step Functions' 10,000
  the one after.
- **Buckets are fixed by the profile**: a country that outgrows them fills its workers, which go to disk before they fail; other
  buckets mean that originals are replayed. Saudi Arabia's profile has ${saudiArabia.buckets}, of ${number(COUNTRIES[1] / saudiArabia.buckets)} persons each.`;
}
