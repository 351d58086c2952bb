import type { Relation } from './relation.ts';
import { cases } from './relations/cases.ts';
import { casesClosed } from './relations/cases-closed.ts';
import { civilServants } from './relations/civil-servants.ts';
import { employerJobs } from './relations/employer-jobs.ts';
import { firstEntrants } from './relations/first-entrants.ts';
import { firstJobs } from './relations/first-jobs.ts';
import { graduateOutcomes } from './relations/graduate-outcomes.ts';
import { graduates } from './relations/graduates.ts';
import { graduatesAtWork } from './relations/graduates-at-work.ts';
import { graduatesRelated } from './relations/graduates-related.ts';
import { hires } from './relations/hires.ts';
import { institutions } from './relations/institutions.ts';
import { jobMoves } from './relations/job-moves.ts';
import { jobSearchBegun } from './relations/job-search-begun.ts';
import { jobSearchCohorts } from './relations/job-search-cohorts.ts';
import { jobSearchEnded } from './relations/job-search-ended.ts';
import { jobSearchResumed } from './relations/job-search-resumed.ts';
import { jobsClassified } from './relations/jobs-classified.ts';
import { jobseekers } from './relations/jobseekers.ts';
import { permits } from './relations/permits.ts';
import { persons } from './relations/persons.ts';
import { recalls } from './relations/recalls.ts';
import { recentHires } from './relations/recent-hires.ts';
import { separations } from './relations/separations.ts';
import { stable } from './relations/stable.ts';
import { trainees } from './relations/trainees.ts';
import { traineesRelated } from './relations/trainees-related.ts';
import { vacancies } from './relations/vacancies.ts';
import { vacancyMarks } from './relations/vacancy-marks.ts';
import { vacancySkills } from './relations/vacancy-skills.ts';

/** Every relation of the house, by the name tallies and other relations know it by. */
export const RELATIONS = {
  cases,
  cases_closed: casesClosed,
  civil_servants: civilServants,
  employer_jobs: employerJobs,
  first_entrants: firstEntrants,
  first_jobs: firstJobs,
  graduate_outcomes: graduateOutcomes,
  graduates,
  graduates_at_work: graduatesAtWork,
  graduates_related: graduatesRelated,
  hires,
  institutions,
  job_moves: jobMoves,
  job_search_begun: jobSearchBegun,
  job_search_cohorts: jobSearchCohorts,
  job_search_ended: jobSearchEnded,
  job_search_resumed: jobSearchResumed,
  jobs_classified: jobsClassified,
  jobseekers,
  permits,
  persons,
  recalls,
  recent_hires: recentHires,
  separations,
  stable,
  trainees,
  trainees_related: traineesRelated,
  vacancies,
  vacancy_marks: vacancyMarks,
  vacancy_skills: vacancySkills,
} as const satisfies Readonly<Record<string, Relation>>;

export type RelationId = keyof typeof RELATIONS;
