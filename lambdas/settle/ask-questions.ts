import { questionsOf } from '../model/open-texts.ts';
import type { IntakeManifest } from '../model/part.ts';
import type { Runtime } from '../stores/runtime.ts';
import { partResults } from './settle-rows.ts';

/** Keeps what a submission has texts in that no rule has a code for, in place of what it asked before. */
export async function askQuestions(runtime: Runtime, manifest: IntakeManifest): Promise<void> {
  const results = await partResults(runtime, manifest);
  const texts = questionsOf(results.flatMap(({ unmatched }) => unmatched));
  await runtime.reviews.ask(manifest.submission, manifest.fingerprint, texts);
}
