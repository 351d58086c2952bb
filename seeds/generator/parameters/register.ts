/**
 * Shares of persons and employers that their register lacks for good in sets with usual dirt, four times as many in
 * heavily soiled ones: one group more often than all others, so that links are biased.
 */
export const missing = {
  group: { nationality_group: 'non-national', sex: 'female' },
  ofGroup: 0.06,
  ofOthers: 0.011,
  employers: 0.012,
} as const;
