import { lateFiles } from './files.ts';
import { telework } from './telework.ts';
import { leaving, wageCeiling } from './work.ts';

/** What a set's lives and files follow: what an indicator should find again in a set that is large enough. */
export const planted = { leaving, wageCeiling, telework, lateFiles };

export type Parameters = typeof planted;
