import { PAYROLL_TITLES } from '../lexicon/payroll-titles.ts';
import type { KnownTitle } from './judge.ts';

/** How often each counts beside a label of a classification: that a code holds is promised of titles like these. */
const WEIGHT = 10;

/** Titles that no model has learnt, to calibrate on: labels held out, and those of payrolls. */
export function calibrationTitles(heldOut: readonly KnownTitle[]): KnownTitle[] {
  return [...heldOut, ...Array.from({ length: WEIGHT }, () => payrollTitles()).flat()];
}

/** The titles alone, once each. */
export function payrollTitles(): KnownTitle[] {
  return PAYROLL_TITLES.map((line) => ({ title: line.slice(5), codes: new Set([line.slice(0, 4)]) }));
}
