import { TOTAL } from './category-tree.ts';
import type { PublishedClass } from './partition.ts';

/** The major groups that whole classes of occupations make up; combined ones and uncoded titles stay as they are. */
export function majorGroups(classes: readonly PublishedClass[]): PublishedClass[] {
  const groups = new Map<string, PublishedClass>();
  for (const { id, members } of classes.filter((each) => each.id !== TOTAL)) {
    const major = /^(?:other-combined-)?(\d)/.exec(id)?.[1];
    if (major === undefined) groups.set(id, { id, members });
    else groups.set(major, { id: major, members: [{ id: major, children: [] }] });
  }
  return [...groups.values()];
}
