import type { CodeList } from '../../model/code-list.ts';
import type { CountryProfile } from '../../profile/profile.ts';
import { disputeKind } from './dispute-kind.ts';
import { disputeOutcome } from './dispute-outcome.ts';
import { iscedF } from './isced-f.ts';
import { iscedLevel } from './isced-level.ts';
import { isco08 } from './isco-08.ts';
import { isic } from './isic.ts';
import { isicHighLevel } from './isic-high-level.ts';
import { jobseekerStatus } from './jobseeker-status.ts';
import { legalForm } from './legal-form.ts';
import { maritalStatus } from './marital-status.ts';
import { entity, governorate, type ListRef, listIn } from './national.ts';
import { nationality } from './nationality.ts';
import { permitStatus } from './permit-status.ts';
import { permitType } from './permit-type.ts';
import { qualificationStatus } from './qualification-status.ts';
import { registrationStatus } from './registration-status.ts';
import { schoolTrack } from './school-track.ts';
import { sector } from './sector.ts';
import { sex } from './sex.ts';
import { sizeBand } from './size-band.ts';
import { trainingOutcome } from './training-outcome.ts';
import { workArrangement } from './work-arrangement.ts';

const LISTS: readonly ListRef[] = [
  sex,
  nationality,
  governorate,
  maritalStatus,
  iscedLevel,
  iscedF,
  schoolTrack,
  qualificationStatus,
  trainingOutcome,
  isco08,
  isic,
  isicHighLevel,
  sector,
  entity,
  workArrangement,
  jobseekerStatus,
  permitType,
  permitStatus,
  legalForm,
  sizeBand,
  registrationStatus,
  disputeKind,
  disputeOutcome,
];

/** Every code list of the country by its id, those that all countries share among them. */
export function codeListsIn(profile: CountryProfile): ReadonlyMap<string, CodeList> {
  return new Map(LISTS.map((list) => [list.id, listIn(profile, list)]));
}
