import {
  skillListKey,
  TAXONOMY_IN_FORCE,
  type Taxonomy,
  titleModelKey,
} from '../../lambdas/model/taxonomy.ts';
import type { ObjectStore } from '../../lambdas/stores/object-store.ts';
import { taxonomyInForce } from '../../lambdas/stores/taxonomy-in-force.ts';

/**
 * Brings what is in force in one store into force in another, so that files are coded there as here; returns it, or null
 * where there is none. Throws ObjectMissing where its model or its list of skills is gone: then it is to be imported anew.
 */
export async function bringTaxonomy(from: ObjectStore, to: ObjectStore): Promise<Taxonomy | null> {
  const inForce = await taxonomyInForce(from);
  if (inForce === null) return null;
  const { version, skills } = inForce;
  const keys = [titleModelKey(version), ...(skills === null ? [] : [skillListKey(skills.version)])];
  for (const key of keys) await to.write(key, await from.read(key));
  await to.write(TAXONOMY_IN_FORCE, JSON.stringify(inForce)); // last: it makes the others count
  return inForce;
}
