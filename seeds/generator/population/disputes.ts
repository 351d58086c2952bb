import { type Day, isoOf } from '../calendar.ts';
import { disputesMonthly } from '../parameters/disputes.ts';
import type { Random } from '../random.ts';
import { weighted } from '../weighted.ts';
import type { Life } from './life.ts';
import type { Job, Person } from './person.ts';

/** Cases filed this many days before the set still show in it. */
const BEFORE = 500;
const MONTH = 30.4;

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

/** Takes private employers to court, now and then, while working for them or soon after. */
export function quarrel({ world, person, random }: Pick<Life, 'world' | 'person' | 'random'>): void {
  const first = world.months[0]?.first ?? 0;
  const last = Math.min(world.months.at(-1)?.last ?? 0, person.died ?? Infinity, person.left ?? Infinity);
  for (const job of person.jobs) {
    if (job.employer === null) continue;
    const from = Math.max(job.start + 20, first - BEFORE);
    const days = Math.min((job.end ?? last) + 45, last) - from;
    const monthly = (disputesMonthly[job.employer.section] ?? disputesMonthly['*'] ?? 0) / 1000;
    if (days <= 0 || !random.chance((monthly * days) / MONTH)) continue;
    person.disputes.push(
      dispute(person, { employer: job.employer, filed: from + random.below(days), random }),
    );
  }
}

function dispute(
  { index, disputes }: Person,
  { employer, filed, random }: { employer: NonNullable<Job['employer']>; filed: Day; random: Random },
): Person['disputes'][number] {
  const again = disputes.length === 0 ? '' : `-${disputes.length + 1}`;
  return {
    number: `LC${isoOf(filed).slice(2, 4)}-${String(index).padStart(7, '0')}${again}`,
    employer,
    kind: kindOf(random),
    filed,
    closed: filed + random.between(25, 420),
    outcome: outcomeOf(random),
    claim: random.between(3, 90) * 50_000,
  };
}
