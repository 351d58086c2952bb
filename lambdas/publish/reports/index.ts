import type { Report } from '../report.ts';
import { dataQuality } from './data-quality.ts';
import { disputes } from './disputes.ts';
import { flows } from './flows.ts';
import { graduates } from './graduates.ts';
import { jobseekers } from './jobseekers.ts';
import { nationalisation } from './nationalisation.ts';
import { overview } from './overview.ts';
import { remoteWork } from './remote-work.ts';
import { skillsGap } from './skills-gap.ts';

/** The reports of a release, in the order a reader meets them. */
export const reports: readonly Report[] = [
  overview,
  flows,
  jobseekers,
  graduates,
  skillsGap,
  nationalisation,
  remoteWork,
  disputes,
  dataQuality,
];
