import type { Member } from './member-columns.ts';
import { plainNumber } from './plain-number.ts';
import { Refusal } from './refusal.ts';

/** Between the items of a list within one cell. */
export const LIST_SEPARATOR = '; ';

/**
 * The members of a JSON object under dotted names, arrays of scalars joined, other arrays as JSON text. Throws a
 * Refusal where it nests deeper than `nesting` levels.
 */
export function flatten(value: object, nesting: number): Member[] {
  const members: Member[] = [];
  collect(value, '', nesting, members);
  return members;
}

function collect(value: object, prefix: string, nesting: number, members: Member[]): void {
  if (nesting === 0) throw new Refusal('file.nested-too-deep');
  for (const [name, inner] of Object.entries(value)) {
    if (isObject(inner) && !Array.isArray(inner)) collect(inner, `${prefix}${name}.`, nesting - 1, members);
    else members.push([prefix + name, textOf(inner, nesting - 1)]);
  }
}

function textOf(value: unknown, nesting: number): string {
  if (!Array.isArray(value)) return scalar(value);
  if (!value.some(isObject)) return value.map(scalar).join(LIST_SEPARATOR);
  requireDepth(value, nesting);
  return JSON.stringify(value);
}

function requireDepth(value: object, nesting: number): void {
  if (nesting === 0) throw new Refusal('file.nested-too-deep');
  for (const inner of Object.values(value)) if (isObject(inner)) requireDepth(inner, nesting - 1);
}

function scalar(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? plainNumber(String(value)) : String(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
