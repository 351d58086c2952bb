import { goodFiles } from '../mutations/good-files.ts';
import { runMutants } from '../mutations/run-mutants.ts';

/** The bench runs thousands: `node bin/bench/mutations.ts --count 10000 --seed 1`. */
const MUTANTS = 150;

test(`${MUTANTS} mutants of good files of every shape end in a verdict, and no line is lost`, async () => {
  const numbers = Array.from({ length: MUTANTS }, (_, number) => number);
  const failed: string[] = [];
  const verdicts = new Set<string>();
  for await (const mutant of runMutants({ seed: 300, numbers, files: await goodFiles() })) {
    verdicts.add(mutant.verdict);
    for (const complaint of mutant.complaints) failed.push(`${mutant.name}: ${complaint}`);
  }
  expect(failed).toEqual([]);
  expect(verdicts.size).toBeGreaterThan(3);
}, 600_000);
