import type { CountryProfile } from '../../lambdas/profile/profile.ts';
import { DEFAULT_PROFILE, profileNamed } from '../../lambdas/profile/profiles.ts';
import type { Environment } from '../../lambdas/stores/runtime-from-environment.ts';
import { UsageError } from './usage-error.ts';

/** The country profile that `MAHARAT_PROFILE` names, Bahrain's where it is not set. Throws UsageError naming the known ones. */
export function localProfile(env: Environment): CountryProfile {
  try {
    return profileNamed(env.MAHARAT_PROFILE || DEFAULT_PROFILE);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The country profile is not known.');
  }
}
