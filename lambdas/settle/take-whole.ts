import { AcceptedRows } from '../accept/accept-rows.ts';
import { wholeKeys } from '../accept/whole-keys.ts';
import { feedbackFolder } from '../feedback/feedback-folder.ts';
import type { IntakeManifest } from '../model/part.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';

/**
 * Takes over what cleanse made of a submission of a single part: its buckets to the lake, its rejected files to the
 * feedback. Returns what its rows came to; null where there are several parts, whose rows are to be compared first.
 */
export async function takeWhole(
  { objects }: Pick<Runtime, 'objects'>,
  manifest: IntakeManifest,
  lake: string,
): Promise<AcceptedRows | null> {
  const keys = wholeKeys(manifest);
  if (keys === null) return null;
  const rows = AcceptedRows.parse(await readJson(objects, keys.rows));
  const feedback = feedbackFolder({ ...manifest.submission, reason: null });
  for (const [from, to] of [[keys.lake, lake] as const, [keys.feedback, feedback] as const])
    for (const key of await objects.list(`${from}/`))
      await objects.copy(`${to}${key.slice(from.length)}`, key);
  return rows;
}
