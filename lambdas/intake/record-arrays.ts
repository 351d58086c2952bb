import { CLOSE_BRACE, MORE, memberAt, nextMember, OPEN_BRACE, OPEN_BRACKET } from './json-members.ts';
import { parseJson, skipSpace, valueEnd } from './json-value.ts';

/** Tells how many fields of the feed the members of an object name. */
export type Matches = (value: object) => number;

interface RecordArray {
  /** Where its bracket stands, in bytes. */
  readonly at: number;
  readonly matched: number;
}

/** An object that arrays are looked for in. */
interface Place {
  /** Levels of objects around it. */
  readonly depth: number;
  /** Fields that the other members of an object around the arrays name, at most. */
  readonly around: number;
  /** Levels that are looked into. */
  readonly levels: number;
}

/**
 * Where the array of records in the object at the front of some JSON text starts, in bytes from that object; the text may
 * break off. At any depth up to `levels` of objects it is the array whose first element names most fields, the first of
 * equals; below the first level it must name more than the objects around it do, which are records themselves otherwise.
 * Null where there is none.
 */
export function findRecordArray(bytes: Buffer, matches: Matches, levels: number): number | null {
  const root = skipSpace(bytes, 0);
  if (bytes[root] !== OPEN_BRACE) return null;
  const found = arraysIn(bytes, root, matches, { depth: 0, around: 0, levels });
  const [first] = found.toSorted((a, b) => b.matched - a.matched);
  return first === undefined ? null : first.at - root;
}

function arraysIn(bytes: Buffer, at: number, matches: Matches, place: Place): RecordArray[] {
  const members = membersOf(bytes, at);
  const scalars = members.filter(({ value }) => bytes[value] !== OPEN_BRACE && bytes[value] !== OPEN_BRACKET);
  const own = matches(Object.fromEntries(scalars.map(({ name }) => [name, ''])));
  const around = Math.max(place.around, own);
  return members.flatMap(({ value }): RecordArray[] => {
    if (bytes[value] === OPEN_BRACKET) {
      const matched = matchedBy(bytes, value, matches);
      const isList = matched > (place.depth === 0 ? 0 : around);
      return isList ? [{ at: value, matched }] : [];
    }
    if (bytes[value] !== OPEN_BRACE || place.depth + 1 >= place.levels) return [];
    return arraysIn(bytes, value, matches, { ...place, depth: place.depth + 1, around });
  });
}

/** Fields that the first element of an array names; none where that is no object, or not whole. */
function matchedBy(bytes: Buffer, array: number, matches: Matches): number {
  const at = skipSpace(bytes, array + 1);
  if (bytes[at] !== OPEN_BRACE) return 0;
  const end = valueEnd(bytes, at);
  const parsed = end === MORE ? null : parseJson(bytes.toString('utf8', at, end));
  return parsed === null ? 0 : matches(Object(parsed.value));
}

interface FoundMember {
  readonly name: string;
  /** Where its value starts. */
  readonly value: number;
}

/** The members of the object at `at`, up to where the text breaks off. */
function membersOf(bytes: Buffer, object: number): FoundMember[] {
  const members: FoundMember[] = [];
  let at = skipSpace(bytes, object + 1);
  while (at < bytes.length && bytes[at] !== CLOSE_BRACE) {
    const member = memberAt(bytes, at);
    if (member === null) break;
    members.push(member);
    const end = valueEnd(bytes, member.value);
    if (end === MORE) break;
    at = nextMember(bytes, end);
  }
  return members;
}

/** The first elements of the arrays of objects that a parsed object holds within so many levels of objects. */
export function firstElements(value: object, levels: number): object[] {
  return Object.values(value).flatMap((inner: unknown) => {
    if (Array.isArray(inner)) return isObject(inner[0]) ? [inner[0]] : [];
    return isObject(inner) && levels > 1 ? firstElements(inner, levels - 1) : [];
  });
}

/** Whether a parsed object holds an array without elements within so many levels of objects. */
export function holdsEmptyArray(value: object, levels: number): boolean {
  return Object.values(value).some((inner: unknown) => {
    if (Array.isArray(inner)) return inner.length === 0;
    return isObject(inner) && levels > 1 && holdsEmptyArray(inner, levels - 1);
  });
}

/** Whether a JSON value is an object, no array. */
export function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
