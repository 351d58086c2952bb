import { canonicalJson } from '../model/fingerprint.ts';
import { type MonthlyProfile, profileKey } from '../model/monthly-profile.ts';
import type { ObjectStore } from '../stores/object-store.ts';

/** Keeps the profile of the rows under a prefix of the lake, JSON MonthlyProfile; the same rows give the same bytes. */
export async function writeProfile(
  objects: ObjectStore,
  lake: string,
  profile: MonthlyProfile,
): Promise<void> {
  await objects.write(profileKey(lake), `${canonicalJson(profile)}\n`);
}
