import { TAXONOMY_IN_FORCE, Taxonomy } from '../model/taxonomy.ts';
import { type ObjectStore, readJson } from './object-store.ts';

/** The taxonomy that was imported last; null while there is none. */
export async function taxonomyInForce(objects: ObjectStore): Promise<Taxonomy | null> {
  // listed, not asked for: a function that may list nothing else is told of a missing object that it is forbidden
  const isImported = (await objects.list(TAXONOMY_IN_FORCE)).includes(TAXONOMY_IN_FORCE);
  return isImported ? Taxonomy.parse(await readJson(objects, TAXONOMY_IN_FORCE)) : null;
}
