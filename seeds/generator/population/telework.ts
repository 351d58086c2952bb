import { teleworkAt } from '../parameters/telework.ts';
import type { Life } from './life.ts';
import type { Job } from './person.ts';

/** How a civil servant works in the end, and since when: by and by, from some time before the set to its last year. */
export function workFromHome({ world, person, random }: Life, job: Job): void {
  const { hybrid, remote, trained } = teleworkAt(job.entity ?? '');
  const fate = random.unit();
  person.workArrangement = fate < remote ? 'remote' : fate < remote + hybrid ? 'hybrid' : 'on-site';
  const first = world.months[0]?.first ?? 0;
  const span = Math.max(0, (world.months.at(-1)?.first ?? 0) - first - 365);
  person.teleworkSince = Math.max(job.start, first - 400 + random.below(400 + span));
  person.teleworkTrained = null;
  if (person.workArrangement !== 'on-site') person.teleworkTrained = person.teleworkSince - random.below(60);
  else if (random.chance(trained)) person.teleworkTrained = job.start + random.between(30, 900);
  if (person.teleworkTrained !== null) person.teleworkTrained = Math.max(job.start, person.teleworkTrained);
}
