/** What makes the same file another submission's worth: raise a step's version when it would make other rows of it. */
export const SUBMISSION_CODE = { intake: '1.6.0', cleanse: '1.4.0', settle: '1.5.0' } as const;
