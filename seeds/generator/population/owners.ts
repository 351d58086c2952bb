import { ageOn } from '../calendar.ts';
import type { World } from '../world.ts';
import type { Draw } from './composition.ts';
import { IdentityNumbers } from './identity-numbers.ts';
import { beginning } from './make-person.ts';

/**
 * Gives sole proprietorships their owners, adult nationals spread over the set, before the persons themselves
 * are made: registers of employers are written first, for persons' files depend on what they show.
 */
export function assignOwners(world: World, draw: Draw): void {
  const first = world.months[0]?.first ?? 0;
  const numbers = new IdentityNumbers();
  const firms = world.employers.all.filter((employer) => employer.legalForm === 'sole-proprietorship');
  let next = 0;
  for (let index = 0; index < world.persons; index++) {
    const { born, nationality } = beginning(world, index, draw);
    const id = numbers.next(born);
    const firm = firms[next];
    if (firm === undefined) return;
    const due = index * firms.length >= next * world.persons;
    if (!due || nationality !== 'BHR' || ageOn(born, first) < 21) continue;
    world.employers.give(firm, id);
    next += 1;
  }
}
