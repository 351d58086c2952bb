import { disputeKind } from '../../lambdas/contracts/codelists/dispute-kind.ts';
import { disputeOutcome } from '../../lambdas/contracts/codelists/dispute-outcome.ts';
import { iscedF } from '../../lambdas/contracts/codelists/isced-f.ts';
import { iscedLevel } from '../../lambdas/contracts/codelists/isced-level.ts';
import { isic } from '../../lambdas/contracts/codelists/isic.ts';
import { jobseekerStatus } from '../../lambdas/contracts/codelists/jobseeker-status.ts';
import { legalForm } from '../../lambdas/contracts/codelists/legal-form.ts';
import { maritalStatus } from '../../lambdas/contracts/codelists/marital-status.ts';
import { codeMatcher } from '../../lambdas/contracts/codelists/match-code.ts';
import { nationality } from '../../lambdas/contracts/codelists/nationality.ts';
import { permitStatus } from '../../lambdas/contracts/codelists/permit-status.ts';
import { permitType } from '../../lambdas/contracts/codelists/permit-type.ts';
import { qualificationStatus } from '../../lambdas/contracts/codelists/qualification-status.ts';
import { registrationStatus } from '../../lambdas/contracts/codelists/registration-status.ts';
import { schoolTrack } from '../../lambdas/contracts/codelists/school-track.ts';
import { sector } from '../../lambdas/contracts/codelists/sector.ts';
import { sex } from '../../lambdas/contracts/codelists/sex.ts';
import { sizeBand } from '../../lambdas/contracts/codelists/size-band.ts';
import { trainingOutcome } from '../../lambdas/contracts/codelists/training-outcome.ts';
import { workArrangement } from '../../lambdas/contracts/codelists/work-arrangement.ts';
import { codeTitle } from '../../lambdas/occupation/code-title.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { activities, sectionOf } from '../../seeds/generator/vocabulary/activities.ts';
import { entities } from '../../seeds/generator/vocabulary/entities.ts';
import { courses, degreeShares, fieldsOfStudy } from '../../seeds/generator/vocabulary/fields-of-study.ts';
import { nationalities } from '../../seeds/generator/vocabulary/nationalities.ts';
import {
  domesticOccupations,
  occupations,
  unknownTitles,
} from '../../seeds/generator/vocabulary/occupations.ts';
import { governorates } from '../../seeds/generator/vocabulary/places.ts';
import * as statuses from '../../seeds/generator/vocabulary/statuses.ts';
import { fits } from '../../seeds/generator/writers/encodings.ts';

const VOCABULARIES = [
  [sex, statuses.sexes],
  [maritalStatus, statuses.maritalStatuses],
  [iscedLevel, statuses.educationLevels],
  [permitType, statuses.permitTypes],
  [permitStatus, statuses.permitStatuses],
  [sector, statuses.sectors],
  [workArrangement, statuses.workArrangements],
  [jobseekerStatus, statuses.jobseekerStatuses],
  [trainingOutcome, statuses.trainingOutcomes],
  [schoolTrack, statuses.schoolTracks],
  [qualificationStatus, statuses.qualificationStatuses],
  [legalForm, statuses.legalForms],
  [sizeBand, statuses.sizeBands],
  [registrationStatus, statuses.registrationStatuses],
  [disputeKind, statuses.disputeKinds],
  [disputeOutcome, statuses.disputeOutcomes],
  [nationality, nationalities],
  [bahrain.lists.governorate, governorates],
  [bahrain.lists.entity, entities],
  [iscedF, fieldsOfStudy],
] as const;

test.each(VOCABULARIES.map(([list, words]) => [list.id, list, words] as const))(
  'every writing of %s is one that the code list understands',
  (_id, list, words) => {
    const match = codeMatcher(list);
    for (const [code, { ar, en, variants }] of Object.entries(words)) {
      for (const writing of [ar, en, ...variants]) expect([writing, match(writing)]).toEqual([writing, code]);
    }
  },
);

test('every job title is coded as it is meant, and unknown ones are not', () => {
  for (const { code, en, ar } of [...occupations, ...domesticOccupations]) {
    for (const title of [...en, ...ar]) expect([title, codeTitle(title)?.code]).toEqual([title, code]);
  }
  for (const title of Object.values(unknownTitles).flat())
    expect([title, codeTitle(title)]).toEqual([title, null]);
});

test('activities and fields are of the classifications', () => {
  const classes = new Set(isic.codes.map(({ code }) => code));
  expect(activities.filter(({ code }) => !classes.has(code))).toEqual([]);
  const parents = new Map(isic.codes.map(({ code, parent }) => [code, parent]));
  const section = (code: string): string =>
    parents.get(code) == null ? code : section(parents.get(code) ?? '');
  for (const { code } of activities) expect([code, sectionOf(code)]).toEqual([code, section(code)]);
  const fields = new Set(iscedF.codes.map(({ code }) => code));
  expect(
    [...degreeShares.map(([field]) => field), ...courses.map(([, field]) => field)].filter(
      (field) => !fields.has(field),
    ),
  ).toEqual([]);
});

test('what goes into windows-1256 fits it', () => {
  const arabic = occupations.flatMap(({ ar }) => ar);
  const words = [statuses.sexes, statuses.permitTypes, statuses.permitStatuses, nationalities].flatMap(
    (vocabulary) => Object.values(vocabulary).flatMap(({ ar, variants }) => [ar, ...variants]),
  );
  expect([...arabic, ...words].filter((text) => !fits(text, 'windows-1256'))).toEqual([]);
});
