import type { ObjectStore } from '../stores/object-store.ts';
import type { Source } from './decode-case.ts';

/** A landed object as a file to decode; `scratch` takes a local copy where a shape needs one. */
export function objectSource(
  objects: ObjectStore,
  key: string,
  { name, scratch }: { name: string; scratch: string },
): Source {
  return { name, open: () => objects.stream(key), path: () => objects.materialise(key, scratch) };
}
