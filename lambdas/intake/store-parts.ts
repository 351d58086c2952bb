import { ordinal } from '../model/object-keys.ts';
import type { Part } from '../model/part.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import type { LocalPart } from './part-file.ts';

/** Object keys of a part's files under the submission's work prefix. */
function partKeys(prefix: string, part: LocalPart): { text: string; ragged: string } {
  const name = ordinal(part.ordinal);
  return { text: `${prefix}/parts/${name}.csv`, ragged: `${prefix}/ragged/${name}.ndjson` };
}

/** Moves a finished part into the store. */
export async function storePart(objects: ObjectStore, prefix: string, part: LocalPart): Promise<void> {
  const keys = partKeys(prefix, part);
  await objects.upload(keys.text, part.file);
  if (part.ragged !== null) await objects.upload(keys.ragged, part.ragged);
}

/** A stored part as the manifest has it. */
export function manifestPart(prefix: string, part: LocalPart): Part {
  const keys = partKeys(prefix, part);
  return {
    ordinal: part.ordinal,
    key: keys.text,
    rows: part.rows,
    ragged: part.ragged === null ? null : keys.ragged,
    raggedRows: part.raggedRows,
  };
}
