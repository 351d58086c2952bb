import { isoOf } from '../calendar.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';
import type { World } from '../world.ts';
import type { Person } from './person.ts';

const kindOf = weighted<string>([
  ['wages', 40],
  ['end-of-service', 22],
  ['dismissal', 18],
  ['leave', 12],
  ['injury', 3],
  ['other', 5],
]);
const outcomeOf = weighted<string>([
  ['for-worker', 38],
  ['settled', 30],
  ['for-employer', 14],
  ['dismissed', 18],
]);

/** Takes a private employer to court, now and then. */
export function quarrel({ world, person, random }: { world: World; person: Person; random: Random }): void {
  const job = person.jobs.find((held) => held.employer !== null);
  if (job?.employer == null || !random.chance(0.022)) return;
  const last = world.months.at(-1)?.last ?? 0;
  const filed = Math.max(job.start + 20, last - random.between(0, 500));
  person.disputes.push({
    number: `LC${isoOf(filed).slice(2, 4)}-${String(person.index).padStart(7, '0')}`,
    employer: job.employer,
    kind: kindOf(random),
    filed,
    closed: filed + random.between(25, 420),
    outcome: outcomeOf(random),
    claim: random.between(3, 90) * 50_000,
  });
}
