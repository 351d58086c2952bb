import type { Month } from '../calendar.ts';
import type { JobseekerRow } from '../feeds/mol-jobseekers.ts';
import { educationOn } from '../population/education.ts';
import type { Person, Search } from '../population/person.ts';
import { titleOf } from './work-rows.ts';

/** Searches stay in the list this many days after they end. */
const SHOWN = 90;

/** The person among the registered jobseekers at the end of the month; the latest registration counts. */
export function jobseekerRow(person: Person, month: Month): JobseekerRow | null {
  if (person.died !== null && person.died < month.first) return null;
  const search = person.searches.findLast((registered) => registered.registered <= month.last);
  if (search === undefined) return null;
  const over =
    [search.placedKnown, search.withdrawn].find((day) => day !== null && day <= month.last) ?? null;
  if (over !== null && over < month.first - SHOWN) return null;
  const status = statusOn(search, month);
  return {
    person: person.id,
    name: person.name,
    sex: person.sex,
    nationality: person.nationality,
    registration_date: search.registered,
    occupation_title: titleOf(search.wanted, search.titleIndex, 'ar'),
    occupation: search.wanted.code,
    education: educationOn(person, month.last),
    experience_years: search.experience,
    status,
    placement_date: status === 'placed' ? search.placed : null,
  };
}

function statusOn({ placedKnown, withdrawn, suspended }: Search, { last }: Month): string {
  if (placedKnown !== null && placedKnown <= last) return 'placed';
  if (withdrawn !== null && withdrawn <= last) return 'withdrawn';
  return suspended ? 'suspended' : 'registered';
}
