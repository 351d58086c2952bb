import { bahrain } from './bahrain.ts';
import type { CountryProfile } from './profile.ts';

/** Countries that `MAHARAT_PROFILE` may name. */
const PROFILES: Readonly<Record<string, CountryProfile>> = { bahrain };

/** The country profile of that name; throws naming the known ones. */
export function profileNamed(name: string): CountryProfile {
  const profile = PROFILES[name];
  if (profile) return profile;
  throw new Error(
    `No country profile ${name}. Set MAHARAT_PROFILE to one of ${Object.keys(PROFILES).join(', ')}.`,
  );
}
