import type { Relation } from '../relation.ts';

/**
 * Who began to look for work: registered jobseekers, and those registered in the month who are none any more on its
 * last day, without being registered jobseekers a month before. Who registers and keeps the job of a month before does
 * not count, nor who was missing from the list in the month before alone (see job-search-resumed.ts). With those who
 * ended their search (see job-search-ended.ts), it makes this month's jobseekers of the last month's exactly, where those
 * who are missing in one month alone are taken among those of that month.
 */
export const jobSearchBegun: Relation = {
  reads: ['person_months'],
  over: ['job_search_resumed'],
  reach: 2,
  sql: `SELECT p.* REPLACE (p.wanted_occupation AS occupation)
    FROM person_months p JOIN months m ON m.month = p.month AND m.month_before IS NOT NULL
    LEFT JOIN person_months b ON b.person = p.person AND b.month = m.month_before
    WHERE NOT coalesce(b.jobseeker, false)
      AND NOT EXISTS (SELECT 1 FROM job_search_resumed r WHERE r.month = p.month AND r.person = p.person)
      AND (p.jobseeker
        OR strftime(p.registration_date, '%Y-%m') = p.month AND NOT coalesce(list_contains(b.employers, p.employer), false))`,
};
