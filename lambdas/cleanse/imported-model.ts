import { titleModelKey } from '../model/taxonomy.ts';
import { readModel, type TitleModel } from '../occupation/coder/model-file.ts';
import type { ObjectStore } from '../stores/object-store.ts';

let last: { readonly version: string; readonly model: TitleModel } | undefined;

/**
 * The model of an imported taxonomy, read once a process while its version stays; undefined where there is none. Throws
 * where the model of the version is not there, or is of another coder: then the taxonomy is to be imported anew.
 */
export async function importedModel(
  objects: ObjectStore,
  version: string | null,
): Promise<TitleModel | undefined> {
  if (version === null) return undefined;
  if (last?.version !== version)
    last = { version, model: readModel(await objects.read(titleModelKey(version))) };
  return last.model;
}
