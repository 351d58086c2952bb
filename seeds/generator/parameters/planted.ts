import { journeys, longAbsence } from './absence.ts';
import { disputesMonthly } from './disputes.ts';
import { closingYearly, growth, openingYearly } from './employers.ts';
import { correctedAfter, correctedEvery, lateFiles } from './files.ts';
import { graduateEmployment, schoolLeavers, studying, withoutJob } from './graduates.ts';
import { missing } from './register.ts';
import { heardLate, searching, suspended } from './search.ts';
import { hiringSeason, leavingSeason, summerGraduates } from './seasons.ts';
import { ordinaryDemand, shortages } from './shortages.ts';
import { digitalGrowth, telework } from './telework.ts';
import { completed, training, trainingEffect } from './training.ts';
import {
  afterLeaving,
  arriving,
  changing,
  hiredByPublic,
  leavingBySection,
  leavingPublic,
  recalled,
  retiring,
  wageCeiling,
} from './work.ts';

/** What a set's lives and files follow: what an indicator should find again in a set that is large enough. */
export const planted = {
  graduateEmployment,
  withoutJob,
  schoolLeavers,
  studying,
  shortages,
  ordinaryDemand,
  leavingBySection,
  leavingPublic,
  afterLeaving,
  recalled,
  changing,
  hiredByPublic,
  retiring,
  wageCeiling,
  searching,
  suspended,
  heardLate,
  training,
  completed,
  trainingEffect,
  telework,
  digitalGrowth,
  arriving,
  openingYearly,
  closingYearly,
  growth,
  disputesMonthly,
  missing,
  journeys,
  longAbsence,
  hiringSeason,
  leavingSeason,
  summerGraduates,
  lateFiles,
  correctedAfter,
  correctedEvery,
};

export type Parameters = typeof planted;
