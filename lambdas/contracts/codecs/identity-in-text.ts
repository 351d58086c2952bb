import type { CountryProfile } from '../../profile/profile.ts';
import { MASK } from '../persons/mask-names.ts';
import { asciiDigits } from './comparison-key.ts';

const DIGIT = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]';
const RUNS = new Map<number, RegExp>();

/**
 * The text with `[…]` for each valid identity number of the country in it: as many digits as it has, in any script,
 * between characters that are no letters or digits. What has been masked stays as it is.
 */
export function maskIdentityNumbers(text: string, { identity }: CountryProfile): string {
  return text.replace(runsOf(identity.digits), (run) => (identity.valid(asciiDigits(run)) ? MASK : run));
}

function runsOf(digits: number): RegExp {
  const known = RUNS.get(digits);
  if (known !== undefined) return known;
  const runs = new RegExp(`(?<![\\p{L}\\p{N}])${DIGIT}{${digits}}(?![\\p{L}\\p{N}])`, 'gu');
  RUNS.set(digits, runs);
  return runs;
}
