import { bahrain } from './bahrain.ts';
import type { CountryProfile } from './profile.ts';
import { saudiArabia } from './saudi-arabia.ts';

/** The profile where `MAHARAT_PROFILE` names none. */
export const DEFAULT_PROFILE = 'bahrain';

/** Countries that `MAHARAT_PROFILE` may name. */
const PROFILES: Readonly<Record<string, CountryProfile>> = {
  [DEFAULT_PROFILE]: bahrain,
  'saudi-arabia': saudiArabia,
};

/** The country profile of that name; throws naming the known ones. */
export function profileNamed(name: string): CountryProfile {
  const profile = Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined;
  if (profile) return profile;
  throw new Error(
    `No country profile ${name}. Set MAHARAT_PROFILE to one of ${Object.keys(PROFILES).join(', ')}.`,
  );
}
