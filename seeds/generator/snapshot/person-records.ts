import type { WorkforceRow } from '../feeds/csb-workforce.ts';
import type { GraduateRow } from '../feeds/hec-graduates.ts';
import type { PopulationRow } from '../feeds/iga-population.ts';
import type { PermitRow } from '../feeds/lmra-permits.ts';
import type { PayrollRow } from '../feeds/mofne-payroll.ts';
import type { JobseekerRow } from '../feeds/mol-jobseekers.ts';
import type { ContributionRow } from '../feeds/sio-contributions.ts';
import type { TrainingRow } from '../feeds/tamkeen-training.ts';

/** Everything a month's files say of one person: as it is, or as it survives cleansing. */
export interface PersonRecords {
  readonly population: PopulationRow | null;
  readonly contributions: readonly ContributionRow[];
  readonly permits: readonly PermitRow[];
  readonly workforce: WorkforceRow | null;
  readonly payroll: readonly PayrollRow[];
  readonly jobseeker: JobseekerRow | null;
  /** Of the latest file at or before the month. */
  readonly graduates: readonly GraduateRow[];
  readonly trainings: readonly TrainingRow[];
  /** Whether the register of employers has an active registration of theirs. */
  readonly owns: boolean;
  /** Whether the population register of the month before has them out of the country. */
  readonly wasAbroad: boolean;
}
