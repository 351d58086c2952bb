import type { Cell, ProtectedCell } from '../model/cell.ts';
import { CODED_COUNTS } from '../model/coded-counts.ts';
import type { Period } from '../model/period.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { FeedId } from '../model/submission.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { civilServiceTables } from './civil-service-tables.ts';
import { codingError } from './coding-error.ts';
import { classesOf } from './count-table.ts';
import { disputeTables } from './dispute-tables.ts';
import { employedBySectorAndNationality, employmentTables } from './employment-tables.ts';
import { fieldClasses, fieldTables, type Learners } from './field-tables.ts';
import { firstJobTables } from './first-job-tables.ts';
import { flatTable } from './flat-table.ts';
import { flowTables } from './flow-tables.ts';
import { graduateTables } from './graduate-tables.ts';
import { hiringTables } from './hiring-tables.ts';
import { institutionTables } from './institution-tables.ts';
import { jobFlowTables } from './job-flow-tables.ts';
import { linkTables } from './link-tables.ts';
import { matchingTables } from './matching-tables.ts';
import { nationalsShare } from './nationals-share.ts';
import { nationalsWanting } from './nationals-wanting.ts';
import { payGaps } from './pay-gaps.ts';
import { type PeriodCells, periodCells, publishedCount, suppressed } from './period-cells.ts';
import { isCut, permitClasses, permitTables } from './permit-tables.ts';
import { registerCoverage, unemploymentRate } from './rates.ts';
import { relatedTables } from './related-tables.ts';
import { remoteVacancies } from './remote-vacancies.ts';
import { seekerFlowTables } from './seeker-flow-tables.ts';
import { placementTables, seekerTables } from './seeker-tables.ts';
import { skillTables } from './skill-tables.ts';
import { skillsClasses, skillsTables } from './skills-tables.ts';
import { judge } from './tally.ts';
import { teleworkTables } from './telework-tables.ts';
import { turnoverRates } from './turnover.ts';
import { vacancyTimes } from './vacancy-times.ts';
import { wageBounds, wageTables } from './wage-tables.ts';

/** What is known of one period before anything is printed of it. */
export interface PeriodInput {
  readonly period: Period;
  readonly cells: readonly Cell[];
  /** Those whose feed arrived; of others nothing is said, since none recorded is not none. */
  readonly learners: readonly Learners[];
  /** Feeds that need not arrive and did, for this very month. */
  readonly arrived: readonly FeedId[];
  /** Whether the series has the month before, without which nobody is known to have moved. */
  readonly hasMonthBefore: boolean;
  /** Whether it has the two months before, without which no job is known to have lasted. */
  readonly hasTwoMonths: boolean;
  /** Whether it has any of the eleven months before that, without which nobody is known to have come back. */
  readonly hasEarlierMonth: boolean;
  /** Whose regions are told of. */
  readonly profile: CountryProfile;
}

/** Everything that may be printed of one period; a pure function of its cells and the rules. */
export function protectPeriod(
  { period, cells, learners, arrived, hasMonthBefore, profile, ...reach }: PeriodInput,
  rules: RuleSet,
): ProtectedCell[] {
  const indexed = periodCells(cells, { period, rules, profile });
  const crossed = employedBySectorAndNationality(indexed);
  const employment = [...crossed.cells, ...employmentTables(indexed)];
  const flows = hasMonthBefore ? flowTables(indexed, reach) : [];
  const wages = wageTables(indexed);
  const occupations = skillsClasses(indexed);
  const permits = permitClasses(indexed, occupations);
  return [
    ...employment,
    unemploymentRate(indexed, employment),
    ...nationalsShare(indexed, crossed),
    ...registerCoverage(indexed, [
      { dimension: 'sector', classes: crossed.rows },
      { dimension: 'nationality_group', classes: crossed.columns },
      { dimension: 'sex', classes: classesOf(indexed, flatTable(indexed, 'employed', 'sex')) },
    ]),
    ...wages,
    ...wageBounds(indexed),
    ...payGaps(wages, indexed),
    ...skillsTables(indexed, occupations),
    ...skillTables(indexed),
    ...permitTables(indexed, permits),
    ...CODED_COUNTS.flatMap((indicator) =>
      codingError(indexed, { indicator, classes: indicator === 'permit-holders' ? permits : occupations }),
    ),
    ...nationalsWanting(indexed, permits, isCut(occupations)),
    ...learners.flatMap((those) => learnerTables(indexed, those, occupations)),
    ...vacancyTimes(indexed),
    ...flows,
    ...(hasMonthBefore ? jobFlowTables(indexed) : []),
    ...turnoverRates(indexed, [...employment, ...flows]),
    ...seekerTables(indexed),
    ...placementTables(indexed),
    ...graduateTables(indexed),
    ...firstJobTables(indexed),
    ...matchingTables(indexed),
    ...(hasMonthBefore ? seekerFlowTables(indexed) : []),
    ...teleworkTables(indexed),
    ...civilServiceTables(indexed),
    ...remoteVacancies(indexed, occupations),
    ...(arrived.includes('iga/digital-services') ? institutionTables(indexed) : []),
    ...(arrived.includes('moj/disputes') ? disputeTables(indexed) : []),
    ...(hasMonthBefore || reach.hasEarlierMonth ? hiringTables(indexed) : []),
    ...employersUnmatched(indexed),
    ...linkTables(indexed, { hasMonthBefore, ...reach }),
  ];
}

function learnerTables(
  cells: PeriodCells,
  learners: Learners,
  occupations: ReturnType<typeof skillsClasses>,
): ProtectedCell[] {
  const fields = fieldClasses(cells, learners);
  return [
    ...fieldTables(cells, learners, fields),
    ...relatedTables(cells, learners, { fields, occupations }),
  ];
}

/** Employers nobody registered, by feed; feeds name different employers, so nothing adds up. */
function employersUnmatched(cells: PeriodCells): ProtectedCell[] {
  const indicator = 'employers-unmatched';
  return ['lmra/permits', 'mol/vacancies', 'sio/contributions'].map((feed) => {
    const place = { period: cells.period, indicator, dimensions: { feed } };
    const tally = cells.tally(indicator, { feed });
    return judge(tally, cells.rules) === 'fails'
      ? suppressed(place)
      : publishedCount(place, tally.value, cells.rules);
  });
}
