import type { Anomaly, Carriers } from '../../lambdas/model/anomaly.ts';

/** Persons and employers beyond every threshold. */
export const MANY: Carriers = { persons: 1_000, employers: 100 };

/** A share of permits that has trebled in a month. */
export const RISEN: Anomaly = {
  code: 'anomaly.share',
  aspect: 'code',
  feed: 'lmra/permits',
  period: '2026-09',
  against: '2026-08',
  field: 'nationality',
  category: 'NPL',
  before: 101,
  now: 303,
  wholeBefore: 1_002,
  wholeNow: 1_203,
  score: 6.4,
  usual: [],
  seasons: true,
  more: 0,
  values: [],
  members: [],
};
