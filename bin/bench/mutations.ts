import { parseArgs } from 'node:util';
import { goodFiles } from '../../test/mutations/good-files.ts';
import { type MutantVerdict, runMutants } from '../../test/mutations/run-mutants.ts';
import { watchdog } from './watchdog.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
const numbers =
  values.only === undefined
    ? Array.from({ length: count }, (_, number) => Number(values.from) + number)
    : [Number(values.only)];

const files = await goodFiles();
console.log(`${numbers.length} mutants of ${files.length} good files, seed ${seed}`);
const watch = watchdog(600);
const verdicts = new Map<string, number>();
const failures: MutantVerdict[] = [];
let [done, total, slowest] = [0, 0, 0];
for await (const mutant of runMutants({ seed, numbers, files, starting: watch.starting })) {
  verdicts.set(mutant.verdict, (verdicts.get(mutant.verdict) ?? 0) + 1);
  if (mutant.complaints.length > 0) report(mutant);
  total += mutant.milliseconds;
  slowest = Math.max(slowest, mutant.milliseconds);
  done += 1;
  if (done % 250 === 0) console.log(`${done} done, ${failures.length} failed`);
}
watch.stop();

for (const [verdict, mutants] of [...verdicts].sort(([, a], [, b]) => b - a))
  console.log(`${String(mutants).padStart(7)}  ${verdict}`);
console.log(
  `${(total / done).toFixed(0)} ms of the processor a mutant, the slowest ${slowest.toFixed(0)} ms`,
);
console.log(`${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

function report(mutant: MutantVerdict): void {
  failures.push(mutant);
  console.log(`FAILED ${mutant.name} (${mutant.verdict})\n  ${mutant.complaints.join('\n  ')}`);
}
