import { contractFor } from '../contracts/index.ts';
import type { Anomaly, Together } from '../model/anomaly.ts';
import type { Carried } from './count-carriers.ts';

/** What tells whether two findings have one cause. */
export interface Caused extends Pick<Carried, 'registrations'> {
  readonly anomaly: Pick<Anomaly, 'feed' | 'code' | 'aspect' | 'field' | 'category' | 'before' | 'now'>;
}

/**
 * The findings, given in their order, with those of one cause behind the first of them: the same category of the same code
 * list, or an employer of the same commercial registration, that moves the same way in several feeds. None is lost, and
 * what has no companion keeps its place.
 */
export function byCause<T extends Caused>(found: readonly T[]): (T & Together)[] {
  const left = new Set(found);
  return found.flatMap((first) => {
    if (!left.has(first)) return [];
    const group = takeAlike(first, left);
    const others = new Set(
      group.map(({ anomaly }) => anomaly.feed).filter((feed) => feed !== first.anomaly.feed),
    );
    return group.map((each) => ({
      ...each,
      seenIn: each === first ? [...others] : [],
      follows: each !== first,
    }));
  });
}

/** The finding, and all that are alike to it or to one of these, in their order. */
function takeAlike<T extends Caused>(first: T, left: Set<T>): T[] {
  const taken = new Set([first]);
  for (const one of taken) for (const other of left) if (isAlike(one, other)) taken.add(other);
  const group = [...left].filter((each) => taken.has(each));
  for (const each of group) left.delete(each);
  return group;
}

function isAlike(a: Caused, b: Caused): boolean {
  if (a.anomaly.feed === b.anomaly.feed || rises(a) !== rises(b)) return false;
  const [category, employers] = [categoryOf(a), new Set(a.registrations)];
  return (
    (category !== null && category === categoryOf(b)) || b.registrations.some((each) => employers.has(each))
  );
}

function rises({ anomaly }: Caused): boolean {
  return anomaly.now > anomaly.before;
}

/** The code with its list, whatever the field is called; null of what has none. */
function categoryOf({ anomaly: { feed, aspect, field, category } }: Caused): string | null {
  if (aspect !== 'code' || category === null || category === '') return null;
  const list = contractFor(feed)?.fields.find(({ name }) => name === field)?.codec.list;
  return list === undefined ? null : `${list.id}=${category}`;
}
