import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Period } from '../../lambdas/model/period.ts';
import { type Arrival, arrivalOf, arrivals } from './arrivals.ts';
import { monthsUpTo } from './calendar.ts';
import { DIRT_RATES, type Dirt } from './dirt/dirt-level.ts';
import type { SubmissionTruth } from './dirt/feed-file.ts';
import { makeEmployers } from './employers.ts';
import { closeMonth, openMonth } from './month-files.ts';
import { anomalies, type PlantedAnomaly } from './parameters/anomalies.ts';
import { type Parameters, planted } from './parameters/planted.ts';
import { missing } from './parameters/register.ts';
import { plantAnomalies } from './plant-anomaly.ts';
import { walks } from './population/composition.ts';
import { IdentityNumbers } from './population/identity-numbers.ts';
import { assignOwners } from './population/owners.ts';
import { type Cells, sortedCells } from './truth/cells.ts';
import type { World } from './world.ts';
import { type Both, writeRegistrations, writeVacancies } from './write-employers.ts';
import { writeInstitutions } from './write-institutions.ts';
import { writePersons } from './write-persons.ts';

export interface SeedSettings {
  readonly folder: string;
  readonly persons: number;
  /** How many months, the last of them `end`. */
  readonly months: number;
  readonly seed: number;
  readonly dirt: Dirt;
  readonly end: Period;
  /** Plants sudden shifts into the last month, and says so in the truth; none when left out. */
  readonly anomalies?: boolean;
}

/** Values by month and cell name; a cell that is absent is zero. */
type Indicators = Readonly<Record<Period, Readonly<Record<string, number>>>>;

/** What the set's maker knows of it: what it planted, rows by submission, and indicators as they are and as the files show. */
export interface Truth extends Both<Indicators> {
  readonly seed: number;
  readonly persons: number;
  readonly months: readonly Period[];
  readonly dirt: Dirt;
  readonly parameters: Parameters;
  /** What was planted into the last month, in sets that have such. */
  readonly anomalies?: readonly PlantedAnomaly[];
  readonly submissions: readonly (SubmissionTruth & Arrival)[];
}

/**
 * Writes a synthetic set of all feeds with `truth.json` and `arrivals.json` beside them; the same settings give
 * the same bytes. Memory stays bounded: persons go one by one from their making to the files.
 */
export function makeSeed(settings: SeedSettings): Truth {
  const { folder, persons, seed, dirt } = settings;
  const rates = DIRT_RATES[dirt];
  const months = monthsUpTo(settings.end, settings.months);
  const employers = makeEmployers(seed, persons, months);
  const world: World = { seed, persons, months, employers, identities: new IdentityNumbers() };
  mkdirSync(folder, { recursive: true });
  assignOwners(world, walks(world));
  const shifted = settings.anomalies === true;
  const alter = plantAnomalies(shifted ? anomalies : [], { seed, period: settings.end });
  const files = months.map((month, at) => openMonth({ folder, seed, rates, months, alter }, at, month));
  const services = writeInstitutions(world, files);
  const crosswalks = writeRegistrations(world, files, rates.gap * missing.employers);
  const vacancies = writeVacancies(world, files);
  const tallies = writePersons({ world, rates, files, crosswalks });
  const submissions = files
    .flatMap(closeMonth)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map((submission) => ({ ...submission, ...arrivalOf(seed, submission) }));
  const cells = (which: keyof Both<unknown>): Indicators =>
    Object.fromEntries(
      months.map(({ period }, at) => [
        period,
        together(tallies[at]?.[which].cells(), vacancies[at]?.[which].cells(), services[at]?.[which].cells()),
      ]),
    );
  const truth: Truth = {
    seed,
    persons,
    months: months.map((month) => month.period),
    dirt,
    parameters: planted,
    ...(shifted ? { anomalies } : {}),
    submissions,
    population: cells('population'),
    observable: cells('observable'),
  };
  writeFileSync(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`);
  writeFileSync(join(folder, 'arrivals.json'), `${JSON.stringify(arrivals(submissions), null, 1)}\n`);
  return truth;
}

function together(...parts: readonly (Cells | undefined)[]): Record<string, number> {
  return sortedCells(new Map(parts.flatMap((cells) => [...(cells ?? [])])));
}

function sortKey({ agency, feed, period, kind }: SubmissionTruth): string {
  return `${agency}/${feed}/${period}/${kind}`;
}
