import type { ReleaseInput, ReleaseManifest } from '../model/release.ts';
import { inputOf } from '../model/release-keys.ts';
import type { FeedId } from '../model/submission.ts';

/** The feeds whose job titles are counted where nobody could code them. */
const TITLED_FEEDS: readonly FeedId[] = [
  'sio/contributions',
  'lmra/permits',
  'csb/workforce',
  'mol/jobseekers',
];

/** The data of the release's own month that hold job titles. */
export function titleInputs(manifest: ReleaseManifest): ReleaseInput[] {
  return TITLED_FEEDS.flatMap((feed) => inputOf(manifest, feed, manifest.period) ?? []);
}
