import type { Contract } from '../contracts/contract.ts';
import type { ShownAnomalies } from '../model/anomaly.ts';
import type { UncodedTitle } from '../model/indicator.ts';
import type { ListedSkill } from '../model/listed-skill.ts';
import type { ReleaseManifest } from '../model/release.ts';
import type { SubmissionRecord } from '../model/submission.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { CellTable } from './cell-table.ts';
import type { Definition } from './report.ts';

/** Everything a report is written from. */
export interface ReleaseFacts {
  readonly manifest: ReleaseManifest;
  readonly profile: CountryProfile;
  readonly contracts: readonly Contract[];
  readonly cells: CellTable;
  /** Totals of the period's release before this one; null for the first, or where they are gone. */
  readonly before: CellTable | null;
  /** The definition of an indicator; throws where the release has none. */
  readonly definition: (indicator: string) => Definition;
  /** Submissions of the release's period and earlier, by feed, period, time received and hash. */
  readonly submissions: readonly SubmissionRecord[];
  /** The skills that cells are counted by, and which occupations need them. */
  readonly skills: readonly ListedSkill[];
  /** Most carried first. */
  readonly uncodedTitles: readonly UncodedTitle[];
  /** What watching the feeds found; null where nobody watched. */
  readonly anomalies: ShownAnomalies | null;
}
