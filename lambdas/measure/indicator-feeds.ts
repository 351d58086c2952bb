import type { FeedId } from '../model/submission.ts';

/** The feeds that say who works where. */
export const JOB_FEEDS: FeedId[] = [
  'csb/workforce',
  'iga/population',
  'lmra/permits',
  'mofne/payroll',
  'moic/registrations',
  'sio/contributions',
];

/** The feeds that say who works by a permit. */
export const PERMIT_FEEDS: FeedId[] = ['iga/population', 'lmra/permits'];

/** The feeds that say what becomes of graduates. */
export const GRADUATE_FEEDS: FeedId[] = [
  ...JOB_FEEDS,
  'hec/graduates' as const,
  'mol/jobseekers' as const,
].sort();

/** The feeds that say who looks for work. */
export const JOBSEEKER_FEEDS: FeedId[] = [...JOB_FEEDS, 'mol/jobseekers'].sort();

/** The feeds that tell of spells. */
export const SPELL_FEEDS: FeedId[] = [
  ...JOBSEEKER_FEEDS,
  'moj/disputes' as const,
  'tamkeen/training' as const,
].sort();
