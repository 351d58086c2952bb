import type { z } from 'zod';
import { isDateForNumber } from './became-date.ts';
import { refuse, type ValueDoubt } from './field-codec.ts';

/** A range, inclusive, in the unit of the field; an open end where left out. */
export interface PlausibleRange {
  readonly min?: number;
  readonly max?: number;
}

/** Refuses a text that `readNumber` did not take, with what a spreadsheet did to it where that shows. */
export function refuseNumber(context: z.core.ParsePayload, raw: string, found: 'digits-lost' | null): never {
  if (found === 'digits-lost') return refuse(context, 'value.digits-lost');
  return refuse(context, isDateForNumber(raw) ? 'value.became-date' : 'number.invalid');
}

/** The doubt about a number that is possible but far from what is usual; null within the range. */
export function doubtOfNumber(value: number, { min, max }: PlausibleRange): ValueDoubt | null {
  const usual = (min === undefined || value >= min) && (max === undefined || value <= max);
  return usual ? null : { code: 'number.implausible' };
}

/** The range as settings, for fingerprints and the dictionary. */
export function plausibleSettings({ min, max }: PlausibleRange): Record<string, number> {
  return {
    ...(min === undefined ? {} : { plausibleMin: min }),
    ...(max === undefined ? {} : { plausibleMax: max }),
  };
}
