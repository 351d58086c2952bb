import { TAXONOMY_IN_FORCE, Taxonomy } from '../model/taxonomy.ts';
import type { ObjectStore } from './object-store.ts';

/** The taxonomy that was imported last; null while there is none. Throws where what names it cannot be read. */
export async function taxonomyInForce(objects: ObjectStore): Promise<Taxonomy | null> {
  // listed, not asked for: a function that may list nothing else is told of a missing object that it is forbidden
  const isImported = (await objects.list(TAXONOMY_IN_FORCE)).includes(TAXONOMY_IN_FORCE);
  if (!isImported) return null;
  const named = Buffer.from(await objects.read(TAXONOMY_IN_FORCE)).toString('utf8');
  try {
    return Taxonomy.parse(JSON.parse(named));
  } catch (cause) {
    throw new Error(`${TAXONOMY_IN_FORCE} cannot be read: import the taxonomy anew.`, { cause });
  }
}
