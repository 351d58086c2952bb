import type { Month } from '../calendar.ts';
import type { PopulationRow } from '../feeds/iga-population.ts';
import { educationOn } from '../population/education.ts';
import type { Person } from '../population/person.ts';

/** The person in the population register at the end of the month; null before the register knows them. */
export function populationRow(person: Person, month: Month, at: number): PopulationRow | null {
  if (person.known > month.last) return null;
  const deceased = person.died !== null && person.died <= month.last;
  const left = person.left !== null && person.left <= month.last;
  return {
    person: person.id,
    name: person.name,
    birth_date: person.born,
    sex: person.sex,
    nationality: person.nationality,
    governorate: person.governorate,
    education: educationOn(person, month.last),
    marital_status: person.maritalStatus,
    in_country: !deceased && !left && !(person.away[at] ?? false),
    deceased,
    death_date: deceased ? person.died : null,
  };
}
